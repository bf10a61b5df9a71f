// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/creditcard.h"

#include "services/stored/storedvalueservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/spendwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/leading.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

constexpr qsizetype grantsListed = 6;

} // namespace

CreditCard::CreditCard(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_sum(new QLabel), m_why(new QLabel)
{
    auto *card = new Card(tr("Credit"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    m_sum->setObjectName(QStringLiteral("creditSum"));
    m_why->setObjectName(QStringLiteral("creditWhy"));
    Theme::setMuted(m_why);
    for (QLabel *label : {m_sum, m_why}) {
        label->setWordWrap(true);
        alignLeading(label);
        card->body()->addWidget(label);
    }
    hide();
}

/// Those of which something is left.
QStringList CreditCard::grants(const services::MemberSpend &spend) const
{
    const Format &format = m_context.format;
    const SpendWords words(format);
    QStringList lines;
    for (const domain::SpendGrant &grant : spend.grants) {
        if (!grant.left.isPositive() || lines.size() == grantsListed)
            continue;
        //: %1 what it was given for, %2 a share of an amount, %3 an amount
        QString line = tr("%1: %3 (%2)").arg(words.cause(grant), words.why(grant.gain), format.money(grant.left));
        if (const QString when = words.when(grant.gain, m_context.today()); !when.isEmpty())
            //: %1 a credit, %2 when it can be used
            line = tr("%1, %2").arg(line, when);
        lines << line;
    }
    return lines;
}

QString CreditCard::running(const services::RunningSpend &running) const
{
    const Format &format = m_context.format;
    const SpendWords words(format);
    //: %1 a period, %2 an amount
    QStringList parts{tr("%1: %2 bought so far").arg(words.period(running.days), format.money(running.bought))};
    if (running.gain) {
        //: %1 an amount, %2 a share of an amount
        parts << tr("as it stands %1 of credit (%2)")
                     .arg(format.money(running.gain->amount), words.why(*running.gain));
        parts << words.when(*running.gain, m_context.today());
    }
    if (running.next)
        //: %1 "15% from 50,000,000 tomans on"
        parts << tr("next %1").arg(words.step(*running.next));
    parts.removeAll(QString());
    return parts.join(format.language() == Language::Persian ? QStringLiteral("؛ ") : QStringLiteral("; "));
}

void CreditCard::showMember(domain::MemberId member)
{
    const Format &format = m_context.format;
    const auto account = m_context.stored.creditOf(member);
    const auto spend = m_context.stored.spendOf(member);
    const bool any = account && *account;
    if (!spend || (!any && spend->running.empty())) {
        hide();
        return;
    }
    QStringList sums{tr("Can pay: %1").arg(format.money(any ? (*account)->usable : domain::Money()))};
    if (any && (*account)->balance != (*account)->usable)
        sums << tr("In all: %1").arg(format.money((*account)->balance));
    m_sum->setText(sums.join(u'\n'));
    QStringList lines = grants(*spend);
    for (const services::RunningSpend &each : spend->running)
        lines << running(each);
    m_why->setText(lines.join(u'\n'));
    m_why->setVisible(!lines.isEmpty());
    show();
}

} // namespace bashgah::ui
