// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/challengenames.h"

#include "services/programs/programservice.h"

namespace bashgah::ctl {

using domain::ErrorCode;
using domain::Result;

Result<void> checkChallengeNames(const domain::Challenge &challenge, const services::ProgramService &programs,
                                 Output &output)
{
    if (!challenge.tierId.isEmpty()) {
        const auto live = programs.current();
        QStringList ids;
        if (live && live->programme.tiers) {
            for (const domain::Tier &tier : live->programme.tiers->tiers)
                ids.append(tier.id);
        }
        if (!ids.contains(challenge.tierId)) {
            return domain::fail(domain::Error{ErrorCode::UnknownValue,
                                              {challenge.tierId, ids.join(QStringLiteral(", "))}, {},
                                              QStringLiteral("--tier")});
        }
    }
    using Kind = domain::RuleRemark::Kind;
    const auto isKnown = [&](Kind kind, const QString &name) { return programs.isKnown(kind, name).value_or(true); };
    if (!challenge.goods.isEmpty() && !isKnown(Kind::UnknownGoods, challenge.goods)) {
        output.message(
            QStringLiteral("No goods here have the code or category \"%1\" of --goods.").arg(challenge.goods));
    }
    if (!challenge.tag.isEmpty() && !isKnown(Kind::UnknownTag, challenge.tag))
        output.message(QStringLiteral("No member has the tag \"%1\" of --tag.").arg(challenge.tag));
    return {};
}

} // namespace bashgah::ctl
