// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/scanburst.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

class QKeyEvent;

namespace bashgah::ui {

/// Watches all keys of the program. Characters that come as only a scanner sends them never reach the field
/// with the caret, and the Enter behind them presses nothing; what proves to be typing is given back in its
/// order. A field with the property "takesScans" gets the code as its text instead.
class ScannerFilter final : public QObject
{
    Q_OBJECT
public:
    using Msecs = std::function<qint64()>;
    /// `now`: for events without a time of their own; absent: the system's steady clock.
    explicit ScannerFilter(QObject *parent = nullptr, Msecs now = {});
    ~ScannerFilter() override;

    /// From now on, over the whole program.
    void install();
    void setTiming(const ScanTiming &timing);
    void setEnabled(bool enabled);
    /// While a scanner is tried out its keys go to the field of the test.
    void setPaused(bool paused);

signals:
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Held
    {
        QPointer<QObject> target;
        std::unique_ptr<QKeyEvent> event;
    };

    [[nodiscard]] bool press(QObject *target, const QKeyEvent &event);
    [[nodiscard]] bool release(QObject *target, const QKeyEvent &event);
    [[nodiscard]] bool takeCharacter(QObject *target, const QKeyEvent &event);
    [[nodiscard]] bool takeEnd(const QKeyEvent &event);
    [[nodiscard]] bool isEnd(const QKeyEvent &event) const;
    [[nodiscard]] qint64 timeOf(const QKeyEvent &event) const;
    void hold(QObject *target, const QKeyEvent &event);
    void replay();
    void waited();
    void deliver(const QString &code);

    ScanBurst m_burst;
    std::vector<Held> m_held;
    std::set<int> m_swallowed; ///< keys whose release is still to come
    QTimer m_timer;
    Msecs m_now;
    std::optional<qint64> m_lastEnd; ///< of the last scan
    bool m_enabled = true;
    bool m_paused = false;
    bool m_replaying = false;
    bool m_grace = false; ///< the pause is over; keys that wait in the queue come first
};

} // namespace bashgah::ui
