// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/staff/staffservice.h"

#include <QObject>
#include <QTimer>

namespace bashgah::ui {

struct AppContext;
class Banner;
class Format;
class TrailKeeper;

/// Tells everybody who is signed in, over whatever page is shown and until it is over, what an owner has to know: the
/// audit trail was cut off, a new PIN for the owner was asked for, or was set by recovery. Counts meanwhile how long
/// the shop stands open, which is what a recovery waits for.
class StaffNotice final : public QObject
{
    Q_OBJECT
public:
    StaffNotice(AppContext &context, TrailKeeper &keeper, Banner &banner, QObject *parent = nullptr);

    /// Looks now instead of at the next minute.
    void look();
    /// Empty: nothing to tell.
    [[nodiscard]] static QString words(const services::StaffService::Notice &notice, const Format &format);

private:
    void show();
    void showTrail();
    void showRecovery(const services::StaffService::Notice &notice, const QString &text);
    void answer(const domain::Result<void> &done);

    AppContext &m_context;
    TrailKeeper &m_keeper;
    Banner &m_banner;
    QTimer m_timer;
    QString m_shown; ///< what is told, also when it was closed
};

} // namespace bashgah::ui
