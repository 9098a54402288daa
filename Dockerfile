# docker build -t diplomacy . && docker run -p 8080:8080 -v "$PWD/my-declarations:/corpus:ro" -v diplomacy-data:/data diplomacy

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
# What decides the packages first, so that a change of code restores nothing anew.
COPY Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/Diplomacy.Parsing/Diplomacy.Parsing.csproj src/Diplomacy.Parsing/
COPY src/Diplomacy.Search/Diplomacy.Search.csproj src/Diplomacy.Search/
COPY src/Diplomacy.Storage/Diplomacy.Storage.csproj src/Diplomacy.Storage/
COPY src/Diplomacy.Web/Diplomacy.Web.csproj src/Diplomacy.Web/
RUN dotnet restore src/Diplomacy.Web
COPY src src
COPY docs docs
RUN dotnet publish src/Diplomacy.Web --no-restore -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /
COPY --from=build /app /app
# The five seeds are there until a folder of one's own is mounted over them.
COPY seeds /corpus
RUN mkdir /data && chown "$APP_UID" /data
ENV Corpus__Folders__0=/corpus \
    ConnectionStrings__Diplomacy="Data Source=/data/diplomacy.db" \
    ASPNETCORE_HTTP_PORTS=8080
USER $APP_UID
VOLUME ["/corpus", "/data"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=60s CMD curl -fsS http://localhost:8080/health/live || exit 1
ENTRYPOINT ["dotnet", "/app/Diplomacy.Web.dll"]
