// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/automaticwords.h"

#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/format/format.h"

namespace bashgah::ui {

using domain::ErrorCode;

QString AutomaticWords::why(const domain::Error &error, const Format &format)
{
    switch (error.code) {
    case ErrorCode::BelowMinimumPurchase:
        return tr("from %1 on").arg(format.money(domain::Money::fromMinor(error.args.value(0).toLongLong())));
    case ErrorCode::NotCombinable:
        //: %1 name of another discount
        return tr("%1 takes off more").arg(Bidi::isolateAuto(error.args.value(1)));
    case ErrorCode::NotForMember: return tr("for members of the club");
    case ErrorCode::SoldOut: return tr("it is used up");
    case ErrorCode::LimitReached: return tr("had as often as a member may");
    case ErrorCode::ProfileIncomplete: return tr("for a complete profile: name, mobile, birthday and gender");
    case ErrorCode::NotFirstPurchase: return tr("for the first purchase");
    case ErrorCode::NothingToDiscount: return tr("not for these goods");
    default: return ErrorText(error, format).problem();
    }
}

QString AutomaticWords::notTaken(const domain::DiscountNotTaken &one, const Format &format)
{
    //: %1 name of a discount, %2 why it takes nothing off
    return tr("Without %1: %2").arg(Bidi::isolateAuto(one.name), why(one.why, format));
}

QString AutomaticWords::gaveWay(const domain::DiscountNotTaken &one)
{
    //: %1 name of a coupon, %2 name of another discount
    return tr("The code of %1 is not used and stays good: %2 takes off more")
        .arg(Bidi::isolateAuto(one.name), Bidi::isolateAuto(one.why.args.value(1)));
}

} // namespace bashgah::ui
