// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace bashgah::ui {

/// Tells all pages that the shop's data changed. A page calls notify() after a service has
/// written; the window refreshes the page on screen at once and the others when next shown.
/// Changes by another program on the same file arrive here too.
class DataEvents final : public QObject
{
    Q_OBJECT
public:
    explicit DataEvents(QObject *parent = nullptr) : QObject(parent)
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(0);
        connect(&m_soon, &QTimer::timeout, this, &DataEvents::changed);
    }
    void notify()
    {
        m_soon.stop();
        emit changed();
    }
    /// For what services say by themselves, from whatever page: once the work in hand is done, unless its page calls
    /// notify() for it.
    void notifySoon() { m_soon.start(); }

signals:
    void changed();

private:
    QTimer m_soon;
};

} // namespace bashgah::ui
