// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/membercount.h"

#include "services/jobs/jobs.h"
#include "services/members/memberservice.h"
#include "ui/appcontext.h"
#include "ui/theme/theme.h"

namespace bashgah::ui {

using domain::Result;

MemberCount::MemberCount(AppContext &context, QWidget *parent) : QLabel(parent), m_context(context)
{
    setObjectName(QStringLiteral("memberCount"));
    Theme::setMuted(this);
}

MemberCount::~MemberCount()
{
    giveUp();
}

void MemberCount::setNumber(qint64 members)
{
    giveUp();
    setText(tr("%Ln members", nullptr, static_cast<int>(members)));
}

void MemberCount::count(const services::MemberQuery &query)
{
    giveUp();
    m_counting = m_context.jobs.run<qint64>(
        tr("Count members"), services::Jobs::Pool::Db,
        [&members = m_context.members, query](services::JobControl &control) -> Result<qint64> {
            return control.isCancelled() ? domain::fail(domain::ErrorCode::Cancelled) : members.count(query);
        },
        this,
        [this](services::Job &job, const Result<qint64> &number) {
            if (&job != m_counting)
                return; // another was asked since
            m_counting = nullptr;
            if (number)
                setNumber(*number);
        },
        services::Jobs::Show::Quiet);
}

void MemberCount::giveUp()
{
    if (m_counting)
        m_counting->cancel();
    m_counting = nullptr;
}

} // namespace bashgah::ui
