// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/changeslink.h"

#include "services/staff/staffdesk.h"
#include "ui/appcontext.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"

namespace bashgah::ui {

ChangesLink::ChangesLink(AppContext &context, QWidget *parent)
    : QPushButton(icons::icon(u"history"), tr("Who changed what"), parent), m_context(context)
{
    setObjectName(QStringLiteral("memberChanges"));
    setToolTip(tr("All changes of this member, with what was before and after"));
    hide();
    connect(this, &QPushButton::clicked, this, [this] {
        if (!m_member)
            return;
        m_context.navigator.open(pages::staff, {{QStringLiteral("view"), QStringLiteral("trail")},
                                                {QStringLiteral("member"), m_member->value()}});
    });
}

void ChangesLink::showMember(domain::MemberId member)
{
    m_member = member;
    setVisible(m_context.desk.may(domain::StaffAction::SeeTrail));
}

} // namespace bashgah::ui
