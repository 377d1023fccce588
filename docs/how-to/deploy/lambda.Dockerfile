# The service on AWS Lambda: any image of it, and the web adapter, which turns invocations into requests over HTTP.
#
#   docker build -f docs/how-to/deploy/lambda.Dockerfile --build-arg SERVICE_IMAGE=dialogue-relations:native -t dialogue-relations:lambda .
#
ARG SERVICE_IMAGE=dialogue-relations:native
ARG ADAPTER_IMAGE=public.ecr.aws/awsguru/aws-lambda-adapter:0.9.1

FROM ${ADAPTER_IMAGE} AS adapter

FROM ${SERVICE_IMAGE}
COPY --from=adapter /lambda-adapter /opt/extensions/lambda-adapter
ENV AWS_LWA_PORT=8080 \
    AWS_LWA_READINESS_CHECK_PATH=/q/health/ready
