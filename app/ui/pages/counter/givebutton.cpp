// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/givebutton.h"

#include "services/charity/causeservice.h"
#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/shell/dataevents.h"
#include "ui/theme/icons.h"

#include <QKeySequence>

namespace bashgah::ui {

GiveButton::GiveButton(AppContext &context, QWidget *parent)
    : QPushButton(icons::icon(u"heart"), tr("Give points…"), parent), m_context(context)
{
    setObjectName(QStringLiteral("giveAtCounter"));
    context.actions.showKey(QStringLiteral("counter.give"), this, [this](const QKeySequence &key) {
        setToolTip(ActionRegistry::withKey(tr("Give the member's points to a good cause"), key));
    });
    connect(&context.events, &DataEvents::changed, this, &GiveButton::readCauses);
    readCauses();
}

void GiveButton::showMember(std::optional<domain::MemberId> member)
{
    m_hasMember = member.has_value();
    setVisible(m_hasMember && m_hasCauses);
}

void GiveButton::readCauses()
{
    const auto choices = m_context.causes.choices();
    m_hasCauses = choices && !choices->empty();
    setVisible(m_hasMember && m_hasCauses);
}

} // namespace bashgah::ui
