// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/democare.h"

#include "services/counter/counterpolicy.h"
#include "services/demo/demostage.h"
#include "services/members/contactservice.h"
#include "services/members/membersheetservice.h"
#include "services/members/privacyservice.h"
#include "services/members/savedfilterservice.h"
#include "services/shop/shopservice.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;

namespace {

constexpr size_t mostAsked = 24; ///< members who said what the own fields ask

Result<QString> addField(DemoStage &stage, const QString &name, FieldKind kind, const QStringList &choices)
{
    MemberField field;
    field.name = name;
    field.kind = kind;
    field.choices = choices;
    field.inList = kind == FieldKind::Choice;
    return MemberSheetService(stage.database(), stage.clock()).addField(field, demoOwner);
}

Result<void> playFields(DemoStage &stage)
{
    const QStringList drinks{QStringLiteral("چای"), QStringLiteral("قهوه"), QStringLiteral("دمنوش")};
    const auto drink = addField(stage, QStringLiteral("نوشیدنی"), FieldKind::Choice, drinks);
    if (!drink)
        return fail(drink.error());
    const auto phones = addField(stage, QStringLiteral("سفارش تلفنی"), FieldKind::YesNo, {});
    if (!phones)
        return fail(phones.error());
    size_t asked = 0;
    for (const MemberView &view : stage.cast()) {
        if (asked == mostAsked)
            break;
        MemberDetails details = view.member.details;
        details.values.insert(*drink, drinks[static_cast<qsizetype>(asked * asked) % drinks.size()]);
        details.values.insert(*phones, asked % 4 == 0 ? QStringLiteral("yes") : QStringLiteral("no"));
        if (const auto kept = stage.members().update(view.member.id, details, view.version, demoManager); !kept)
            return fail(kept.error());
        ++asked;
    }
    return ShopService(stage.database(), stage.clock())
        .setSetting(counterkeys::fields, QStringLiteral("تحویل به\nشمارهٔ سفارش"), demoOwner);
}

Result<void> playContacts(DemoStage &stage)
{
    struct Said
    {
        ContactKind kind;
        QString text;
        int dueIn; ///< days from today
        StaffId follower;
    };
    const Said all[] = {
        {ContactKind::Complaint, QStringLiteral("ماست خریدش یک روز از تاریخ گذشته بود؛ عوض شود."), -1, demoManager},
        {ContactKind::Request, QStringLiteral("برنج ایرانی ده‌کیلویی می‌خواهد؛ رسید خبرش کنیم."), 0, demoCashier},
        {ContactKind::Call, QStringLiteral("برای سفارش ماهانهٔ شرکت زنگ بزنیم."), 0, demoOwner},
        {ContactKind::Idea, QStringLiteral("پیشنهاد داد جمعه‌ها تا ده شب باز باشیم."), 3, demoOwner},
    };
    ContactService contacts(stage.database(), stage.clock());
    for (const Said &said : all) {
        const auto member = stage.next();
        if (!member)
            return {};
        const NewContact contact{member->member.id, said.kind, said.text, stage.today().addDays(said.dueIn), said.follower};
        if (const auto kept = contacts.add(contact, demoCashier); !kept)
            return fail(kept.error());
    }
    return {};
}

/// The program's own words, then a sentence more in both languages, and two who agreed to it on paper.
Result<void> playNotice(DemoStage &stage)
{
    PrivacyService privacy(stage.database(), stage.clock());
    stage.goTo(60, QTime(20, 30));
    const auto usual = privacy.issue();
    stage.goTo(20, QTime(21, 10));
    if (!usual)
        return fail(usual.error());
    const QString persian(usual->persian + QStringLiteral("\n# تحویل در خانه\nاگر سفارشتان را به خانه می‌آوریم، پیک ما "
                                                          "تنها نشانی همان سفارش را می‌بیند."));
    const QString english(usual->english + QStringLiteral("\n# Home delivery\nIf we bring an order to your door, our "
                                                          "courier sees the address of that order only."));
    if (const auto kept = privacy.change(persian, english, demoOwner); !kept)
        return fail(kept.error());
    for (int i = 0; i < 2; ++i) {
        const auto member = stage.next();
        if (!member)
            break;
        const auto agreed = stage.members().setConsent(member->member.id, true,
                                                       QStringLiteral("پیامک امتیاز و تخفیف؛ روی فرم کاغذی"), demoCashier);
        if (!agreed)
            return agreed;
    }
    return {};
}

/// For reports, campaigns and the list of members.
Result<void> playFilter(DemoStage &stage)
{
    MemberFilter filter;
    filter.tierId = QStringLiteral("silver");
    const auto kept = SavedFilterService(stage.database(), stage.clock()).save(QStringLiteral("عضوهای نقره‌ای"), filter);
    return kept ? Result<void>() : fail(kept.error());
}

/// The same person as somebody typed them on another day: letters of an Arabic keyboard, one digit of the number wrong.
Registration twinOf(const MemberDetails &known)
{
    Registration again;
    again.staff = demoCashier;
    again.details.name = known.displayName();
    again.details.name.replace(QChar(0x06CC), QChar(0x064A)).replace(QChar(0x06A9), QChar(0x0643));
    again.details.birthday = known.birthday;
    again.details.gender = known.gender;
    QString number = known.mobile->canonical();
    const int last = number.back().digitValue();
    number.chop(1);
    again.details.mobile = MobileNumber::fromStored(QString(number + QString::number((last + 3) % 10)));
    return again;
}

/// So their points lie on two cards.
Result<void> sellTo(DemoStage &stage, MemberId member)
{
    const auto bread = stage.line(QStringLiteral("1008"), 2);
    if (!bread)
        return fail(bread.error());
    PurchaseDraft draft;
    draft.member = member;
    draft.lines = {*bread};
    draft.payment = QStringLiteral("cash");
    draft.staff = demoCashier;
    const auto sold = stage.sell(draft);
    return sold ? Result<void>() : fail(sold.error());
}

} // namespace

Result<void> playDemoCare(DemoStage &stage)
{
    if (auto noticed = playNotice(stage); !noticed)
        return noticed;
    stage.goTo(4, QTime(18, 5));
    if (auto said = playContacts(stage); !said)
        return said;
    stage.goToMinutesAgo(50);
    if (auto kept = playFilter(stage); !kept)
        return kept;
    return playFields(stage);
}

Result<int> playDemoTwins(DemoStage &stage)
{
    constexpr int most = 2;
    int made = 0;
    stage.goToMinutesAgo(45);
    for (const MemberView &view : stage.cast()) {
        const MemberDetails &known = view.member.details;
        if (made == most)
            break;
        if (!known.birthday || known.displayName().isEmpty())
            continue;
        const Registration again = twinOf(known);
        const auto taken = stage.members().findDuplicate(again.details);
        if (!taken)
            return fail(taken.error());
        if (*taken)
            continue;
        const auto twin = stage.members().registerMember(again);
        if (!twin)
            return fail(twin.error());
        if (auto sold = sellTo(stage, twin->id); !sold)
            return fail(sold.error());
        ++made;
    }
    return made;
}

} // namespace bashgah::services
