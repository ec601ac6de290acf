// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Links of the data: checked, copied, and handed to the browser only where they are web addresses.
#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace sd {

class WebLinks : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// True for an absolute http or https address with a host.
    Q_INVOKABLE bool isWeb(const QString &address) const;
    /// The host as it is looked up (ASCII), so that look-alike letters show; empty where there is
    /// none.
    Q_INVOKABLE QString host(const QString &address) const;
    /// Opens the address in the user's browser; false, and nothing done, where it is no web
    /// address.
    Q_INVOKABLE bool open(const QString &address);
    Q_INVOKABLE void copy(const QString &text);
};

} // namespace sd
