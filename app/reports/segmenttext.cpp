// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/segmenttext.h"

namespace bashgah::reports {

using domain::Segment;

QString SegmentText::name(Segment segment)
{
    switch (segment) {
    case Segment::Champions: return tr("Champions");
    case Segment::Loyal: return tr("Loyal");
    case Segment::PotentialLoyalist: return tr("Potential loyalist");
    case Segment::New: return tr("New", "segment of members");
    case Segment::Promising: return tr("Promising");
    case Segment::NeedAttention: return tr("Need attention");
    case Segment::AboutToSleep: return tr("About to sleep");
    case Segment::AtRisk: return tr("At risk");
    case Segment::CantLose: return tr("Can't lose");
    case Segment::Hibernating: return tr("Hibernating");
    }
    return {};
}

QString SegmentText::meaning(Segment segment)
{
    switch (segment) {
    case Segment::Champions:
        return tr("Bought just now and buy often. Thank them and ask them to bring friends.");
    case Segment::Loyal:
        return tr("Buy often. Keep them with points and small surprises.");
    case Segment::PotentialLoyalist:
        return tr("Bought lately and more than once. A reason to come again makes them loyal.");
    case Segment::New:
        return tr("Bought for the first time just now. Welcome them.");
    case Segment::Promising:
        return tr("Bought once, not long ago. Remind them of the shop.");
    case Segment::NeedAttention:
        return tr("In the middle of everything. An offer for a few days wakes them up.");
    case Segment::AboutToSleep:
        return tr("Came seldom and not lately. Write before they forget the shop.");
    case Segment::AtRisk:
        return tr("Used to buy often, but not for a long time. Win them back.");
    case Segment::CantLose:
        return tr("Were among the best and stay away. Call them yourself.");
    case Segment::Hibernating:
        return tr("Bought seldom and long ago. Spend little on them.");
    }
    return {};
}

} // namespace bashgah::reports
