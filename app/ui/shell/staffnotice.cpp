// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/staffnotice.h"

#include "services/staff/staffdesk.h"
#include "ui/appcontext.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/navigator.h"
#include "ui/shell/trailkeeper.h"

namespace bashgah::ui {

StaffNotice::StaffNotice(AppContext &context, TrailKeeper &keeper, Banner &banner, QObject *parent)
    : QObject(parent), m_context(context), m_keeper(keeper), m_banner(banner)
{
    m_timer.setInterval(services::RecoveryWait::tickMsecs);
    connect(&m_timer, &QTimer::timeout, this, &StaffNotice::look);
    connect(&context.events, &DataEvents::changed, this, &StaffNotice::show);
    connect(&context.desk, &services::StaffDesk::signedIn, this, [this] {
        m_shown.clear(); // each person is told, whoever closed it before
        show();
    });
    m_timer.start();
    look();
}

void StaffNotice::look()
{
    m_keeper.look();
    // where the file is busy this minute is lost, which only makes the wait longer
    static_cast<void>(m_context.staff.countOpenTime());
    show();
}

QString StaffNotice::words(const services::StaffService::Notice &notice, const Format &format)
{
    constexpr qint64 hour = 3'600'000;
    if (notice.asked) {
        return tr("A new PIN for the owner was asked for on %1. It can be set when the shop has stood open here for "
                  "%2 more hours. An owner who signs in can stop it.")
            .arg(format.dateTime(*notice.asked), format.number((notice.leftMsecs + hour - 1) / hour));
    }
    if (notice.recovered)
        return tr("The owner's PIN was set anew by recovery on %1.").arg(format.dateTime(*notice.recovered));
    return {};
}

void StaffNotice::show()
{
    if (!m_keeper.fits()) {
        showTrail();
        return;
    }
    const auto notice = m_context.staff.notice();
    if (!notice)
        return;
    const QString text = words(*notice, m_context.format);
    if (text.isEmpty() && !m_shown.isEmpty())
        m_banner.clear();
    if (text != m_shown && !text.isEmpty())
        showRecovery(*notice, text);
    m_shown = text;
}

void StaffNotice::showTrail()
{
    const QString text = tr("The record of who did what is not the one this computer saw last: its end was cut off, "
                            "everything was written anew, or an older backup was restored.");
    if (text == m_shown)
        return;
    m_shown = text;
    m_banner.showMessage(Banner::Kind::Error, text);
    m_banner.addAction(tr("Look"), this, [this] {
        m_context.navigator.open(pages::staff, {{QStringLiteral("view"), QStringLiteral("trail")}});
    });
}

void StaffNotice::showRecovery(const services::StaffService::Notice &notice, const QString &text)
{
    m_banner.showMessage(Banner::Kind::Warning, text);
    if (!m_context.desk.may(domain::StaffAction::ManageStaff))
        return;
    if (notice.asked)
        m_banner.addAction(tr("Stop it"), this, [this] { answer(m_context.staff.cancelRecovery()); });
    else
        m_banner.addAction(tr("I know of it"), this, [this] { answer(m_context.staff.acknowledge()); });
}

void StaffNotice::answer(const domain::Result<void> &done)
{
    if (!done) {
        m_banner.showError(done.error(), m_context.format);
        return;
    }
    m_context.events.notify();
    show();
}

} // namespace bashgah::ui
