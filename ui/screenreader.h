// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether anybody listens: sentences that only a screen reader would say are made only then,
// because many of them change with every tick.
#pragma once

#include <QAccessible>
#include <QObject>
#include <QtQmlIntegration>

namespace sd {

class ScreenReader : public QObject, private QAccessible::ActivationObserver {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool listening READ isListening NOTIFY listeningChanged)

public:
    explicit ScreenReader(QObject *parent = nullptr);
    ~ScreenReader() override;

    bool isListening() const { return m_isListening; }

signals:
    void listeningChanged();

private:
    void accessibilityActiveChanged(bool active) override;

    bool m_isListening = QAccessible::isActive();
};

} // namespace sd
