// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testwindow.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/scannerfilter.h"

#include <QKeyEvent>

namespace bashgah::test {

/// Hands and a scanner before the window, both through the program's filter for scanners. Hands pause between two
/// keys, a scanner does not; what the filter takes for the time is the keyboard's, whatever the machine is busy with.
class Keyboard final
{
public:
    explicit Keyboard(Window &window) : m_w(window), m_filter(nullptr, [this] { return m_now; })
    {
        QObject::connect(&m_filter, &ui::ScannerFilter::scanned, &m_filter,
                         [&window](const QString &code) { window.context().requests.scan(code); });
        m_filter.install();
    }
    Q_DISABLE_COPY_MOVE(Keyboard)

    void types(const QString &text)
    {
        for (const QChar c : text) {
            m_now += ofAHand;
            m_w.type(QString(c));
        }
    }
    void presses(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_now += ofAHand;
        m_w.press(key, modifiers);
    }
    /// What the filter still holds back comes, as when the hands rest.
    void rests() { QTest::qWait(longerThanTheFilterWaits); }
    /// The code and its Enter, with nothing between; not counted among the keys of the hands. `keys`: what the
    /// keyboard's layout makes of the code.
    void scans(const QString &keys)
    {
        m_now += beforeAndAfter;
        for (const QChar c : keys) {
            send(c.unicode(), QString(c));
            m_now += ofAScanner;
        }
        send(Qt::Key_Return, QStringLiteral("\r"));
        m_now += beforeAndAfter;
        QCoreApplication::processEvents();
    }

private:
    static constexpr int ofAHand = 140; ///< milliseconds
    static constexpr int ofAScanner = 8;
    static constexpr int beforeAndAfter = 500;
    static constexpr int longerThanTheFilterWaits = 120;

    void send(int key, const QString &text)
    {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, text);
            QApplication::sendEvent(QApplication::focusWidget(), &event);
        }
    }

    Window &m_w;
    qint64 m_now = 1'000'000;
    ui::ScannerFilter m_filter;
};

} // namespace bashgah::test
