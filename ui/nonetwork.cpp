// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nonetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QQmlAbstractUrlInterceptor>
#include <QQmlEngine>
#include <QQmlNetworkAccessManagerFactory>
#include <QTimer>

namespace sd {

namespace {

class DeniedReply : public QNetworkReply {
public:
    DeniedReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation,
                QObject *parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        setError(ContentAccessDenied, QStringLiteral("no network access"));
        setFinished(true);
        open(ReadOnly);
        QTimer::singleShot(0, this, &QNetworkReply::finished);
    }
    void abort() override { }

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

class DenyingManager : public QNetworkAccessManager {
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *) override
    {
        return new DeniedReply(request, operation, this);
    }
};

class DenyingFactory : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager *create(QObject *parent) override { return new DenyingManager(parent); }
};

// Modules installed with Qt are files; all else that QML may name lies in the program itself.
class OwnAddressesOnly : public QQmlAbstractUrlInterceptor {
public:
    QUrl intercept(const QUrl &url, DataType type) override
    {
        const QString scheme = url.scheme();
        if (scheme == QLatin1StringView("qrc") || scheme == QLatin1StringView("image")
            || scheme.isEmpty())
            return url;
        if (scheme == QLatin1StringView("file") && type != DataType::UrlString)
            return url;
        return {};
    }
};

} // namespace

void denyNetwork(QQmlEngine &engine)
{
    // The engine does not own either, and both must outlive it: one of each serves every engine of
    // the process.
    static DenyingFactory factory;
    static OwnAddressesOnly interceptor;
    engine.setNetworkAccessManagerFactory(&factory);
    engine.addUrlInterceptor(&interceptor);
}

} // namespace sd
