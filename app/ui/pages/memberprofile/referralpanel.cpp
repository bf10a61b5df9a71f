// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/referralpanel.h"

#include "services/members/memberservice.h"
#include "services/members/referralservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/format/format.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/enterorder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

ReferralPanel::ReferralPanel(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_text(new QLabel), m_caption(new QLabel(tr("Brought by"))),
      m_referrer(new QLineEdit), m_name(new QPushButton(tr("Set"))), m_error(new QLabel)
{
    m_text->setObjectName(QStringLiteral("referralText"));
    m_text->setWordWrap(true);
    m_referrer->setObjectName(QStringLiteral("referrer"));
    m_referrer->setPlaceholderText(tr("Mobile or code"));
    m_referrer->setAccessibleName(m_caption->text());
    m_caption->setBuddy(m_referrer);
    m_name->setObjectName(QStringLiteral("nameReferrer"));
    m_error->setWordWrap(true);
    m_error->setFont(Theme::font(TextSize::Small));
    Theme::setTone(m_error, Tone::Error);
    auto *row = new QHBoxLayout;
    row->addWidget(m_caption);
    row->addWidget(m_referrer, 1);
    row->addWidget(m_name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addLayout(row);
    column->addWidget(m_error);
    connect(m_name, &QPushButton::clicked, this, &ReferralPanel::name);
    new EnterOrder({m_referrer}, [this] { name(); }, this);
    hide();
}

void ReferralPanel::showMember(domain::MemberId member)
{
    if (m_member != member)
        m_referrer->clear();
    m_member = member;
    showError({});
    const auto found = m_context.referrals.of(member);
    if (!found) {
        showError(errorText(found.error(), m_context.format));
        show();
        return;
    }
    QStringList lines;
    if (const auto &by = found->broughtBy) {
        lines << tr("Brought by %1 on %2.").arg(Bidi::isolateAuto(by->referrerName),
                                                m_context.format.dateLong(by->day));
    }
    if (found->brought > 0) {
        lines << tr("Has brought %Ln members", nullptr, found->brought) + u' '
                + tr("(rewarded for %1).").arg(m_context.format.number(found->rewarded));
    }
    m_text->setText(lines.join(u' '));
    m_text->setVisible(!lines.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_referrer),
                          static_cast<QWidget *>(m_name)})
        part->setVisible(found->mayBeReferred);
    setVisible(found->mayBeReferred || !lines.isEmpty());
}

void ReferralPanel::name()
{
    const QString typed = m_referrer->text().trimmed();
    if (!m_member || typed.isEmpty())
        return;
    const auto referrer = m_context.members.findByKey(typed);
    if (!referrer) {
        showError(errorText(referrer.error(), m_context.format));
        return;
    }
    const auto done = m_context.referrals.refer(*m_member, *referrer, chosenStaff(m_context.settings));
    if (!done) {
        showError(errorText(done.error(), m_context.format));
        return;
    }
    m_context.toasts.show(tr("It is noted who brought this member."));
    showMember(*m_member);
    m_context.events.notify(); // the other one has brought somebody
    emit named();
}

void ReferralPanel::showError(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(m_error);
}

} // namespace bashgah::ui
