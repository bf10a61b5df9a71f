// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/memberpreview.h"

#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/leading.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

MemberPreview::MemberPreview(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_card = new Card;
    m_stats = new QLabel;
    m_stats->setFont(Theme::font(TextSize::Heading));
    m_facts = new QLabel;
    m_profile = new QPushButton(icons::icon(u"user"), tr("Open profile"));
    m_counter = new QPushButton(icons::icon(u"shopping-basket"), tr("Record a purchase"));
    for (QLabel *label : {m_stats, m_facts}) {
        label->setWordWrap(true);
        alignLeading(label);
        m_card->body()->addWidget(label);
    }
    Theme::setMuted(m_facts);
    m_card->body()->addSpacing(Theme::smallGap);
    for (QPushButton *button : {m_profile, m_counter})
        m_card->body()->addWidget(button, 0, Qt::AlignLeading);
    outer->addWidget(m_card);
    outer->addStretch(1);
    connect(m_profile, &QPushButton::clicked, this, [this] {
        if (m_member)
            emit profileWanted(*m_member);
    });
    connect(m_counter, &QPushButton::clicked, this, [this] {
        if (m_member)
            m_context.navigator.open(pages::counter, {{QStringLiteral("member"), m_member->value()}});
    });
    showNobody();
}

void MemberPreview::showNobody()
{
    m_member.reset();
    m_card->setTitle(tr("No one chosen"));
    m_stats->hide();
    m_facts->setText(tr("Arrow keys choose, Enter opens the profile."));
    m_profile->hide();
    m_counter->hide();
}

void MemberPreview::showMember(const domain::MemberRow &row, const TierNames &tiers)
{
    const Format &format = m_context.format;
    m_member = row.id;
    m_card->setTitle(row.name);
    m_stats->setText(format.points(row.balance));
    QStringList facts;
    if (row.tierId && !tiers.name(row.tierId).isEmpty())
        facts << tr("Tier: %1").arg(tiers.name(row.tierId));
    if (row.mobile)
        facts << tr("Mobile: %1").arg(format.mobile(*row.mobile));
    if (row.code)
        facts << tr("Code: %1").arg(Bidi::isolate(format.localDigits(*row.code)));
    facts << (row.lastVisit ? tr("Last visit: %1").arg(format.relativeDay(*row.lastVisit, m_context.today()))
                            : tr("No visit yet"));
    facts << tr("Member since %1").arg(format.dateLong(row.joinedOn));
    facts << consentText(row.consent);
    m_facts->setText(facts.join(u'\n'));
    for (QWidget *part : {static_cast<QWidget *>(m_stats), static_cast<QWidget *>(m_profile),
                          static_cast<QWidget *>(m_counter)}) {
        part->show();
    }
}

QString MemberPreview::consentText(domain::ConsentState state) const
{
    switch (state) {
    case domain::ConsentState::Granted: return tr("Agrees to messages");
    case domain::ConsentState::Refused: return tr("Opted out of messages");
    case domain::ConsentState::Unknown: break;
    }
    return tr("Not asked about messages");
}

} // namespace bashgah::ui
