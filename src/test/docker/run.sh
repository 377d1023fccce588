#!/bin/sh
# Runs what an image says, as a container engine would: as its user, as the first process of its own, on a root file system
# that cannot be written to but for an empty /tmp. Only the network is this machine's.
#
#   run.sh ROOT DIRECTORY USER GROUP COMMAND...
#
# ROOT is a working container of the image; it gets the folders that are mounted into it.
set -eu
if [ $$ != 1 ]; then
  exec unshare --mount --pid --fork --kill-child "$0" "$@"
fi
root=$1 directory=$2 user=$3 group=$4
shift 4
mkdir -p "$root/proc" "$root/dev" "$root/tmp"
mount --make-rprivate /
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs -o mode=1777,size=16m tmpfs "$root/tmp"
mount -o remount,bind,ro "$root"
exec unshare --root="$root" --wd="$directory" --setgid="$group" --setuid="$user" -- "$@"
