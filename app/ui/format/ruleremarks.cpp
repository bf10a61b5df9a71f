// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/ruleremarks.h"

#include "domain/program/tier.h"
#include "ui/format/bidi.h"

#include <QStringList>

namespace bashgah::ui {

QString RuleRemarks::text(domain::RuleRemark::Kind kind)
{
    using Kind = domain::RuleRemark::Kind;
    switch (kind) {
    case Kind::MayShrink: return tr("A larger bill may give fewer points than a smaller one.");
    case Kind::Over: return tr("The last day of this rule has passed.");
    case Kind::Contradiction: return tr("This rule can never hold: two of its conditions exclude each other.");
    case Kind::AlwaysSilenced: return tr("This rule never gives points: whenever it holds, another one counts instead.");
    case Kind::NoGoods: return tr("This rule can never hold: all goods it names are excepted.");
    case Kind::Overlap:
        return tr("Overlaps with another rule that differs only in ages, dates or hours: where they meet, both hold.");
    case Kind::Gap:
        return tr("Leaves a gap to another rule that differs only in ages, dates or hours: between them neither holds.");
    case Kind::NothingToMultiply: return tr("There is nothing to multiply: no rule gives points that it could multiply.");
    case Kind::UnknownProduct: return tr("There are no goods with the code “%1” here.");
    case Kind::UnknownGroup: return tr("There are no goods of the category “%1” here.");
    case Kind::UnknownBrand: return tr("There are no goods of the brand “%1” here.");
    case Kind::UnknownGoods: return tr("There are no goods with the code or category “%1” here.");
    case Kind::UnknownTag: return tr("No member has the tag “%1”.");
    case Kind::UnknownReward: return tr("There is no reward number %1 in the catalogue: nobody gets it.");
    case Kind::EndedReward: return tr("Reward number %1 is paused or its last day has passed.");
    case Kind::NothingToKeepBack:
        return tr("Points are worth no money here: what is missing of them is written off, nothing is kept back.");
    case Kind::NothingToOwe:
        return tr("Points are worth no money here: credit and codes that were used are written off, not owed as points.");
    case Kind::MultipliesByOne: break;
    }
    return tr("This multiplier changes nothing.");
}

QString RuleRemarks::text(const domain::RuleRemark &remark)
{
    return text(remark.kind).replace(QStringLiteral("%1"), Bidi::isolateAuto(remark.other));
}

QString RuleRemarks::textOf(const QString &ruleId, const std::vector<domain::RuleRemark> &remarks)
{
    QStringList lines;
    for (const domain::RuleRemark &remark : remarks) {
        if (remark.ruleId == ruleId)
            lines << text(remark);
    }
    return lines.join(u'\n');
}

QString RuleRemarks::text(const domain::GiveBack &back, const domain::Programme &programme) const
{
    const QString usual = m_format.percent(back.usual);
    if (back.most == back.usual)
        return tr("Purchases give back %1 of their amount.").arg(usual);
    const QString bill = m_format.money(back.mostAt);
    const domain::Tier *tier =
        back.mostTier && programme.tiers ? domain::tierById(*programme.tiers, *back.mostTier) : nullptr;
    if (!tier) {
        return tr("Usual purchases give back %1 of their amount; the dearest bill (%2, all rules at once) %3.")
            .arg(usual, bill, m_format.percent(back.most));
    }
    return tr("Usual purchases give back %1 of their amount; the dearest bill (%2, “%3”, all rules at once) %4.")
        .arg(usual, bill, tier->name, m_format.percent(back.most));
}

} // namespace bashgah::ui
