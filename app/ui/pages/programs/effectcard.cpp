// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/effectcard.h"

#include "domain/program/pointworth.h"
#include "domain/program/rulecheck.h"
#include "domain/program/spendcredit.h"
#include "ui/format/format.h"
#include "ui/format/ruleremarks.h"
#include "ui/pages/programs/examplebill.h"
#include "ui/pages/programs/inlinechoice.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/moneyedit.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::Money;
using domain::Points;

EffectCard::EffectCard(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_bill(new MoneyEdit(format)), m_tier(new InlineChoice({})),
      m_summary(new QLabel), m_first(new QLabel),
      m_back(new QLabel), m_warn(new InlineNumber(format, 1, format.percentSign()))
{
    auto *caption = new QLabel(tr("Try a bill of"));
    caption->setBuddy(m_bill);
    m_bill->setAccessibleName(tr("Bill to try"));
    m_bill->setObjectName(QStringLiteral("tryBill"));
    m_bill->setFixedWidth(m_bill->fontMetrics().averageCharWidth() * 24);
    m_bill->setValue(domain::ordinaryBill(format.currency()));
    m_tier->setAccessibleName(tr("Tier of the member to try"));
    m_tier->view()->setAccessibleName(m_tier->accessibleName());
    m_summary->setObjectName(QStringLiteral("effectSummary"));
    m_summary->setFont(Theme::font(TextSize::Strong));
    m_first->setFont(Theme::font(TextSize::Small));
    Theme::setMuted(m_first);
    for (QLabel *label : {m_summary, m_first, m_back})
        label->setWordWrap(true);
    auto *card = new Card;
    auto *asking = new QHBoxLayout;
    asking->addWidget(caption);
    asking->addWidget(m_bill);
    asking->addWidget(m_tier);
    asking->addStretch(1);
    card->body()->addLayout(asking);
    card->body()->addWidget(m_summary);
    card->body()->addWidget(m_first);
    card->body()->addWidget(givingBack());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_bill, &MoneyEdit::valueChanged, this, &EffectCard::refreshNumbers);
    connect(m_tier, &QComboBox::currentIndexChanged, this, &EffectCard::refreshNumbers);
}

QWidget *EffectCard::givingBack()
{
    m_back->setObjectName(QStringLiteral("giveBack"));
    m_back->setFont(Theme::font(TextSize::Small));
    m_warn->setObjectName(QStringLiteral("warnShare"));
    m_warn->setAccessibleName(tr("Warn above this share of a sale"));
    auto *caption = new QLabel(tr("Warn above"));
    caption->setFont(m_back->font());
    caption->setBuddy(m_warn);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back, 1);
    row->addWidget(caption);
    row->addWidget(m_warn);
    connect(m_warn, &InlineNumber::textChanged, this, &EffectCard::showGiveBack);
    connect(m_warn, &QLineEdit::editingFinished, this, [this] {
        if (const auto share = m_warn->hundredths())
            emit warnShareChanged(domain::Percent(*share));
    });
    return line;
}

void EffectCard::setWarnShare(domain::Percent share)
{
    m_warn->setHundredths(share.basisPoints());
    showGiveBack();
}

void EffectCard::showGiveBack()
{
    const auto back = domain::giveBack(m_programme, domain::ordinaryBill(m_format.currency()));
    m_back->parentWidget()->setVisible(back.has_value());
    if (!back)
        return;
    const auto limit = m_warn->hundredths();
    const bool isAbove = limit && back->most.basisPoints() > *limit;
    Theme::setTone(m_back, isAbove ? Tone::Warning : Tone::Muted);
    const QString words = RuleRemarks(m_format).text(*back, m_programme);
    //: %1 what the programme gives back
    m_back->setText(isAbove ? tr("%1 That is more than you want to give.").arg(words) : words);
}

QString EffectCard::summary() const
{
    return m_summary->text();
}

void EffectCard::showProgramme(const domain::Programme &programme)
{
    m_programme = programme;
    fillTiers();
    refreshNumbers();
    showGiveBack();
}

void EffectCard::fillTiers()
{
    const QSignalBlocker quiet(m_tier);
    const QString chosen = m_tier->currentData().toString();
    m_tier->clear();
    m_tier->setVisible(m_programme.tiers.has_value());
    if (!m_programme.tiers)
        return;
    for (const domain::Tier &tier : m_programme.tiers->tiers)
        m_tier->addItem(tier.name, tier.id);
    m_tier->setCurrentIndex(std::max(0, m_tier->findData(chosen)));
}

/// Of rules that give it for each purchase.
void EffectCard::showCredit(Money bill)
{
    Money credit;
    for (const domain::SpendRule &rule : m_programme.spend) {
        if (rule.enabled && rule.measure == domain::SpendRule::Measure::Purchase && !rule.firstPurchaseOnly)
            credit += domain::spendCredit(rule, bill, rule.yearlyCap);
    }
    if (credit.isPositive())
        //: %1 what a bill gives in points, %2 an amount
        m_summary->setText(tr("%1 And %2 of credit.").arg(m_summary->text(), m_format.money(credit)));
}

void EffectCard::refreshNumbers()
{
    const Money bill = m_bill->value().value_or(Money());
    const ExampleBill example(m_programme, m_format);
    const QString tier = m_tier->currentData().toString();
    const Points points = example.earned({bill, {}, {}, {}},
                                         tier.isEmpty() ? std::nullopt : std::optional(tier));
    if (!domain::pointWorth(m_programme) || points.isZero()) {
        m_summary->setText(example.gives(bill, points));
    } else {
        const Money worth = domain::worthOf(m_programme, points);
        m_summary->setText(tr("A bill of %1 gives %2, worth %3: %4 of the bill.")
                               .arg(m_format.money(bill), m_format.points(points),
                                    m_format.money(worth), m_format.share(worth.minor(), bill.minor())));
    }
    showCredit(bill);
    const Points least = std::max(m_programme.redemption.minimum, m_programme.redemption.block);
    const auto spend = example.spendFor(least);
    const bool can = m_programme.redemption.enabled && spend;
    m_first->setVisible(can);
    if (can)
        m_first->setText(tr("Points can be spent for the first time after purchases of about %1.")
                             .arg(m_format.money(*spend)));
}

} // namespace bashgah::ui
