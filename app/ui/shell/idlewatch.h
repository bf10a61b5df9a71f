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

signals:
    /// Once, until something is touched again.
    void idled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const domain::Clock &m_clock;
    QTimer m_timer;
    int m_minutes = 0;
    bool m_told = false;
    qint64 m_touched = 0; ///< steady: setting the clock back keeps nothing open
};

} // namespace bashgah::ui
