// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demofamily.h"

#include "services/demo/demostage.h"
#include "services/members/membersheetservice.h"

#include <QHash>

#include <algorithm>

namespace bashgah::services {

using namespace domain;

namespace {

constexpr size_t persons = 3;
constexpr Points atLeast{60};
constexpr Points atMost{600}; ///< a usual bill takes that of two

struct Relative
{
    MemberId id;
    QString family;
    Points points;
};

/// Three with points, of one name if there are such, the poorest first.
std::vector<Relative> family(const DemoStage &stage)
{
    std::vector<Relative> rich;
    QHash<QString, int> names;
    for (const MemberView &view : stage.cast()) {
        const Points points = stage.spendable(view.member.id);
        if (points < atLeast || points > atMost)
            continue;
        rich.push_back({view.member.id, view.member.details.familyName, points});
        ++names[rich.back().family];
    }
    if (rich.size() < persons)
        return {};
    const QString common = std::max_element(rich.begin(), rich.end(), [&names](const Relative &a, const Relative &b) {
                               return names.value(a.family) < names.value(b.family);
                           })->family;
    std::stable_partition(rich.begin(), rich.end(), [&common](const Relative &one) { return one.family == common; });
    rich.resize(persons, rich.front());
    std::stable_sort(rich.begin(), rich.end(), [](const Relative &a, const Relative &b) { return a.points < b.points; });
    return rich;
}

Result<void> liveTogether(DemoStage &stage, const std::vector<Relative> &relatives)
{
    MemberSheetService sheets(stage.database(), stage.clock());
    for (size_t i = 1; i < relatives.size(); ++i) {
        if (auto joined = sheets.joinHousehold(relatives[i].id, relatives[0].id, demoManager); !joined)
            return joined;
    }
    return sheets.poolPoints(relatives[0].id, true, demoManager);
}

} // namespace

Result<int> playDemoFamily(DemoStage &stage)
{
    const std::vector<Relative> relatives = family(stage);
    if (relatives.empty())
        return 0;
    stage.goToMinutesAgo(24);
    if (auto together = liveTogether(stage, relatives); !together)
        return fail(together.error());
    PurchaseDraft draft;
    for (const char *code : {"1013", "1019", "1025"}) {
        const auto line = stage.line(QString::fromLatin1(code), 2);
        if (!line)
            return fail(line.error());
        draft.lines.push_back(*line);
    }
    draft.member = relatives[0].id;
    draft.payment = QStringLiteral("card");
    draft.staff = demoManager;
    draft.redeem = relatives.back().points + Points(relatives.front().points.value() / 2); // more than any of them has
    stage.goToMinutesAgo(22);
    const auto snapshot = stage.counter().snapshot(draft.member);
    if (!snapshot)
        return fail(snapshot.error());
    const Points most = stage.counter().preview(*snapshot, draft).mostRedeemable.points;
    draft.redeem = std::min(draft.redeem, most);
    if (draft.redeem.isZero())
        return 0; // the programme takes no points
    const auto sold = stage.sell(draft);
    if (!sold)
        return fail(sold.error());
    return 1;
}

} // namespace bashgah::services
