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
        if (!rule.gifts.isEmpty()) {
            const QString gifts = names(rule.gifts);
            return rule.share == domain::Percent::whole(100)
                //: %1 and %2 numbers of pieces, %3 names of goods
                ? tr("Buy %1, get %2 of %3 free").arg(buy, get, gifts)
                : tr("Buy %1, get %2 of %3 at %4 off").arg(buy, get, gifts, format.percent(rule.share));
        }
        if (rule.share == domain::Percent::whole(100))
            return tr("Buy %1, get %2 free").arg(buy, get);
        return tr("Buy %1, get %2 at %3 off").arg(buy, get, format.percent(rule.share));
    }
    QString operator()(const domain::CheapestOff &cheapest) const
    {
        return tr("%1 off the cheapest piece").arg(format.percent(cheapest.share));
    }
};

QString CouponWords::names(const domain::Goods &goods)
{
    QStringList all = goods.products + goods.categories;
    all.removeDuplicates();
    for (QString &one : all)
        one = Bidi::isolateAuto(one);
    return all.join(tr(", "));
}

QString CouponWords::terms(const domain::Discount &discount, const Format &format)
{
    QStringList terms;
    if (discount.minimum.isPositive())
        terms << tr("from a purchase of %1 (included)").arg(format.money(discount.minimum));
    if (discount.maximum)
        terms << tr("up to a purchase of %1 (included)").arg(format.money(*discount.maximum));
    if (discount.needs)
        //: %1 number of pieces, %2 names of goods
        terms << tr("with %1 of %2").arg(format.number(discount.needs->units), names(discount.needs->goods));
    return terms.join(tr(", "));
}

QString CouponWords::effect(const domain::Discount &discount, const Format &format)
{
    const QString effect = std::visit(Effect{format}, discount.effect);
    const QString goods = names({discount.products, discount.categories});
    //: %1 what is taken off, %2 names of goods
    return goods.isEmpty() ? effect : tr("%1, on %2").arg(effect, goods);
}

QString CouponWords::all(const domain::CouponRule &rule, const Format &format)
{
    QStringList bill{terms(rule.discount, format)};
    if (rule.wholeProfile)
        bill << tr("with a complete profile");
    if (rule.firstPurchase)
        bill << tr("on the first purchase");
    bill.removeAll(QString());
    const QString what = effect(rule.discount, format);
    //: %1 what is taken off, %2 from and up to which amount
    return bill.isEmpty() ? what : tr("%1; %2").arg(what, bill.join(tr(", ")));
}

} // namespace bashgah::ui
