# AuFil dans un conteneur : le programme, les certificats, rien d'autre, sans droits.
#   docker build -t aufil --build-arg VERSION=1.0 . && docker run -v aufil:/var/lib/aufil -e AUFIL_CLE_FILE=/run/secrets/cle … aufil
FROM golang:1.26.8-bookworm AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
ARG VERSION=dev
RUN CGO_ENABLED=1 go build -trimpath -tags nomsgpack,sqlite_omit_load_extension -ldflags "-s -w -X main.release=$VERSION" -o /aufil ./cmd/aufil \
 && install -d -m 700 /vide

# La libc de la même Debian que celle qui compile : SQLite est en C.
FROM gcr.io/distroless/base-debian12:nonroot
COPY --from=build /aufil /usr/local/bin/aufil
COPY --from=build --chown=nonroot:nonroot /vide /var/lib/aufil
USER nonroot
WORKDIR /var/lib/aufil
VOLUME /var/lib/aufil
ENV AUFIL_LISTEN=0.0.0.0:8080 AUFIL_METRICS_LISTEN=0.0.0.0:9090
EXPOSE 8080 9090
STOPSIGNAL SIGTERM
# L'image n'a pas de shell : c'est « aufil doctor » qui regarde, et l'orchestrateur appelle /readyz.
ENTRYPOINT ["/usr/local/bin/aufil"]
CMD ["serve"]
