// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scannerfilter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <utility>

namespace bashgah::ui {
namespace {

constexpr QChar stx = u'\x02';
constexpr QChar etx = u'\x03';
constexpr QChar halfSpace = u'\u200c'; ///< Shift+B of a Persian keyboard
constexpr int slack = 15;              ///< milliseconds beyond the longest pause

ScannerFilter::Msecs steadyClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return true;
    default:
        return false;
    }
}

bool isCharacter(const QKeyEvent &event)
{
    const QString text = event.text();
    if (text.size() != 1 || event.isAutoRepeat())
        return false;
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    return text.front().isPrint() || text.front() == halfSpace;
}

bool isFrameStart(const QKeyEvent &event)
{
    return event.text() == stx && !event.isAutoRepeat();
}

/// May be part of a scan: nothing else happens before it is known.
bool mayBelong(const QKeyEvent &event)
{
    const int key = event.key();
    return isCharacter(event) || isFrameStart(event) || isModifier(key) || event.text() == etx || key == Qt::Key_Return
        || key == Qt::Key_Enter || key == Qt::Key_Tab;
}

} // namespace

ScannerFilter::ScannerFilter(QObject *parent, Msecs now)
    : QObject(parent), m_now(now ? std::move(now) : steadyClock())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ScannerFilter::waited);
}

ScannerFilter::~ScannerFilter() = default;

void ScannerFilter::install()
{
    qApp->installEventFilter(this);
}

void ScannerFilter::setTiming(const ScanTiming &timing)
{
    replay();
    m_burst.setTiming(timing);
}

void ScannerFilter::setEnabled(bool enabled)
{
    replay();
    m_enabled = enabled;
}

void ScannerFilter::setPaused(bool paused)
{
    replay();
    m_paused = paused;
}

bool ScannerFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_enabled || m_paused || m_replaying)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
        return press(watched, *static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease:
        return release(watched, *static_cast<QKeyEvent *>(event));
    case QEvent::ShortcutOverride: // comes before the press: F9 must find what was typed just before it
        if (!mayBelong(*static_cast<QKeyEvent *>(event)))
            replay();
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::Shortcut:
    case QEvent::FocusAboutToChange:
    case QEvent::WindowDeactivate:
    case QEvent::Close:
        replay();
        return false;
    default:
        return false;
    }
}

bool ScannerFilter::press(QObject *target, const QKeyEvent &event)
{
    m_swallowed.erase(event.key());
    if (isModifier(event.key()))
        return false;
    if (isFrameStart(event)) {
        replay();
        m_burst.beginFrame(timeOf(event));
        hold(target, event);
        return true;
    }
    if (isEnd(event))
        return takeEnd(event);
    if (isCharacter(event))
        return takeCharacter(target, event);
    replay();
    return false;
}

bool ScannerFilter::isEnd(const QKeyEvent &event) const
{
    if (event.text() == etx)
        return m_burst.isFramed(); // otherwise it is Ctrl+C
    const bool key = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Tab;
    return key && !(event.modifiers() & ~Qt::KeypadModifier);
}

bool ScannerFilter::takeEnd(const QKeyEvent &event)
{
    if (m_held.empty()) { // of a scanner that ends with two keys the second presses nothing either
        const qint64 gap = m_lastEnd ? timeOf(event) - *m_lastEnd : -1;
        const bool second = gap >= 0 && gap <= m_burst.timing().longestPause;
        if (second)
            m_swallowed.insert(event.key());
        return second;
    }
    if (!m_burst.finish(timeOf(event))) {
        replay();
        return false;
    }
    for (const Held &held : m_held)
        m_swallowed.insert(held.event->key());
    m_swallowed.insert(event.key());
    m_lastEnd = timeOf(event);
    const QString code = m_burst.code();
    m_timer.stop();
    m_held.clear();
    m_burst.clear();
    deliver(code);
    return true;
}

bool ScannerFilter::takeCharacter(QObject *target, const QKeyEvent &event)
{
    const auto step = m_burst.character(event.text().front(), timeOf(event));
    if (step == ScanBurst::Step::Replay && m_held.empty())
        return false;
    if (step == ScanBurst::Step::ReplayAndHold) {
        const ScanBurst begun = m_burst; // giving back clears
        replay();
        m_burst = begun;
    }
    hold(target, event);
    if (step == ScanBurst::Step::Replay)
        replay();
    return true;
}

bool ScannerFilter::release(QObject *target, const QKeyEvent &event)
{
    if (m_swallowed.erase(event.key()) > 0)
        return true;
    for (const Held &held : m_held) {
        if (held.event->type() == QEvent::KeyPress && held.event->key() == event.key()
            && held.event->text() == event.text()) {
            m_held.push_back({target, std::unique_ptr<QKeyEvent>(event.clone())});
            return true;
        }
    }
    return false;
}

qint64 ScannerFilter::timeOf(const QKeyEvent &event) const
{
    return event.timestamp() > 0 ? static_cast<qint64>(event.timestamp()) : m_now();
}

void ScannerFilter::hold(QObject *target, const QKeyEvent &event)
{
    m_held.push_back({target, std::unique_ptr<QKeyEvent>(event.clone())});
    m_grace = false;
    m_timer.start(m_burst.timing().longestPause + slack);
}

void ScannerFilter::waited()
{
    if (!m_grace) { // the program may have been busy: keys that came in time still wait behind this
        m_grace = true;
        m_timer.start(0);
        return;
    }
    replay();
}

void ScannerFilter::replay()
{
    m_timer.stop();
    m_grace = false;
    m_burst.clear();
    if (m_held.empty() || m_replaying)
        return;
    const QScopedValueRollback<bool> guard(m_replaying, true);
    const std::vector<Held> held = std::exchange(m_held, {});
    for (const Held &each : held) {
        if (each.target)
            QCoreApplication::sendEvent(each.target, each.event.get());
    }
}

void ScannerFilter::deliver(const QString &code)
{
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (field && field->property("takesScans").toBool()) {
        field->setText(code);
        field->setModified(true);
        return;
    }
    emit scanned(code);
}

} // namespace bashgah::ui
