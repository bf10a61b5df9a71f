// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/couponwords.h"

#include "ui/format/bidi.h"
#include "ui/format/format.h"

namespace bashgah::ui {

struct CouponWords::Effect
{
    const Format &format;

    QString operator()(const domain::PercentOff &percent) const
    {
        const QString share = format.percent(percent.share);
        return percent.most ? tr("%1 off, at most %2").arg(share, format.money(*percent.most)) : tr("%1 off").arg(share);
    }
    QString operator()(const domain::AmountOff &off) const
    {
        const QString amount = format.money(off.amount);
        if (off.per == domain::AmountOff::Per::Line)
            return tr("%1 off each line").arg(amount);
        return off.per == domain::AmountOff::Per::Unit ? tr("%1 off each piece").arg(amount) : tr("%1 off").arg(amount);
    }
    QString operator()(const domain::NewPrice &price) const
    {
        return tr("%1 for each piece").arg(format.money(price.price));
    }
    QString operator()(const domain::BuyGet &rule) const
    {
        const QString buy = format.number(rule.buy);
        const QString get = format.number(rule.get);
        if (rule.share == domain::Percent::whole(100))
            return tr("Buy %1, get %2 free").arg(buy, get);
        return tr("Buy %1, get %2 at %3 off").arg(buy, get, format.percent(rule.share));
    }
    QString operator()(const domain::CheapestOff &cheapest) const
    {
        return tr("%1 off the cheapest piece").arg(format.percent(cheapest.share));
    }
};

QString CouponWords::effect(const domain::Discount &discount, const Format &format)
{
    const QString effect = std::visit(Effect{format}, discount.effect);
    QStringList goods = discount.products + discount.categories;
    goods.removeDuplicates();
    if (goods.isEmpty())
        return effect;
    for (QString &one : goods)
        one = Bidi::isolateAuto(one);
    //: %1 what is taken off, %2 names of goods
    return tr("%1, on %2").arg(effect, goods.join(tr(", ")));
}

} // namespace bashgah::ui
