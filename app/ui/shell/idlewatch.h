// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"

#include <QObject>
#include <QTimer>

namespace bashgah::ui {

/// Notices when nobody has touched keyboard or mouse for a while.
class IdleWatch final : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(const domain::Clock &clock, QObject *parent = nullptr);

    /// 0: never.
    void setMinutes(int minutes);
    /// Looks now instead of at the next tick.
    void check();
    /// What had to be done is done: counts from now on.
    void settle();

signals:
    /// At every look until settle(), even if something is touched meanwhile: who comes back finds it done.
    void idled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const domain::Clock &m_clock;
    QTimer m_timer;
    int m_minutes = 0;
    bool m_due = false;
    qint64 m_touched = 0; ///< steady: setting the clock back keeps nothing open
};

} // namespace bashgah::ui
