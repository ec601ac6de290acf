// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/weblinks.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace sd {

namespace {

QUrl webUrl(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http")
                  || url.scheme() == QLatin1String("https");
    return web && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

bool WebLinks::isWeb(const QString &address) const
{
    return webUrl(address).isValid();
}

QString WebLinks::host(const QString &address) const
{
    return webUrl(address).host(QUrl::FullyEncoded);
}

bool WebLinks::open(const QString &address)
{
    const QUrl url = webUrl(address);
    return url.isValid() && QDesktopServices::openUrl(url);
}

void WebLinks::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace sd
