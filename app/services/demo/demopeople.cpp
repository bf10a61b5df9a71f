// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demopeople.h"

#include "services/demo/demonames.h"
#include "services/demo/demorandom.h"
#include "services/demo/demorhythm.h"

namespace bashgah::services {

using domain::ConsentState;
using domain::DayRange;
using domain::Gender;
using domain::MemberDetails;
using domain::MobileNumber;
using domain::ShopCalendar;

namespace {

struct Habit
{
    DemoHabit habit;
    int share; ///< of a thousand members
    int gapLow;
    int gapHigh;
    int basketLow; ///< thousand tomans
    int basketHigh;
};

constexpr Habit habits[] = {
    {DemoHabit::Regular, 120, 4, 7, 180, 420},
    {DemoHabit::Weekly, 180, 7, 13, 350, 900},
    {DemoHabit::Payday, 110, 28, 32, 900, 2600},
    {DemoHabit::Occasional, 230, 30, 70, 200, 800},
    {DemoHabit::Churner, 150, 8, 20, 250, 800},
    {DemoHabit::Returner, 45, 9, 18, 300, 800},
    {DemoHabit::OneTimer, 85, 900, 900, 150, 600},
    {DemoHabit::Newcomer, 50, 6, 14, 250, 700},
    {DemoHabit::Wholesaler, 30, 12, 24, 4500, 14000},
};

const QString &oneOf(const QStringList &list, DemoRandom &random)
{
    return list[random.below(static_cast<int>(list.size()))];
}

/// Seven digits that never repeat below ten million. Iran sets no numbers aside for examples, and
/// every range that libphonenumber takes for a mobile belongs to an operator: numbers nobody can own
/// would be refused as members' mobiles. So these may be somebody's, and the composer says so before
/// a demo shop sends anything.
MobileNumber mobileOf(int index, DemoRandom &random)
{
    static constexpr int prefixes[] = {912, 912, 912, 913, 935, 936, 919, 902};
    const int digits = static_cast<int>((static_cast<qint64>(index) * 7'368'787 + 1'234'567) % 10'000'000);
    const int prefix = prefixes[random.below(8)];
    return MobileNumber::fromStored(QStringLiteral("+98%1%2").arg(prefix).arg(digits, 7, 10, QLatin1Char('0')));
}

std::optional<QDate> birthdayOf(const ShopCalendar &jalali, QDate joined, DemoRandom &random)
{
    if (!random.chance(620))
        return std::nullopt;
    const int year = jalali.parts(joined).year - random.bell(18, 74);
    const int month = random.between(1, 12);
    const int last = month <= 6 ? 31 : month <= 11 ? 30 : 29;
    return jalali.day(year, month, random.between(1, last));
}

/// Half of them in the first fifth of the time, when the club is new; more on busy days.
QDate joinDay(const DayRange &days, const ShopCalendar &jalali, DemoRandom &random)
{
    const int span = static_cast<int>(days.first.daysTo(days.last)) + 1;
    QDate day;
    for (int attempt = 0; attempt < 12; ++attempt) {
        const bool early = random.chance(450);
        day = days.first.addDays(random.below(early ? std::max(1, span / 5) : span));
        if (random.below(demoBusiest) < demoDayWeight(day, jalali))
            return day;
    }
    return demoDayWeight(day, jalali) > 0 ? day : days.first;
}

const Habit &habitOf(DemoRandom &random)
{
    static const std::vector<int> shares = [] {
        std::vector<int> all;
        for (const Habit &habit : habits)
            all.push_back(habit.share);
        return all;
    }();
    return habits[random.pick(shares)];
}

void giveHabit(DemoPerson &person, const Habit &habit, const DayRange &days, DemoRandom &random)
{
    person.habit = habit.habit;
    person.gapDays = random.between(habit.gapLow, habit.gapHigh);
    person.basket = random.bell(habit.basketLow, habit.basketHigh) * 1000;
    person.redeemPerMille = random.chance(550) ? random.between(80, 420) : 0;
    const QDate joined = person.details.joinedOn;
    const int left = static_cast<int>(joined.daysTo(days.last));
    if (habit.habit == DemoHabit::Churner && left > 60)
        person.gone = joined.addDays(random.between(30, left - 20));
    if (habit.habit == DemoHabit::Returner && left > 200) {
        const QDate from = joined.addDays(random.between(20, left - 170));
        person.away = DayRange{from, from.addDays(random.between(90, 150))};
    }
}

void giveName(MemberDetails &details, DemoRandom &random)
{
    const bool female = random.chance(540);
    details.gender = female ? Gender::Female : Gender::Male;
    details.givenName = oneOf(female ? demoFemaleNames() : demoMaleNames(), random);
    details.familyName = oneOf(demoFamilyNames(), random);

}

void giveTags(DemoPerson &person, DemoRandom &random)
{
    MemberDetails &details = person.details;
    if (person.habit == DemoHabit::Wholesaler) {
        static const QStringList trades{QStringLiteral("کافه"), QStringLiteral("اغذیه‌فروشی"),
                                        QStringLiteral("آشپزخانه")};
        details.tags = {QStringLiteral("عمده")};
        details.note = QStringLiteral("خرید برای %1؛ فاکتور رسمی می‌خواهد.").arg(oneOf(trades, random));
    } else if (random.chance(40)) {
        details.tags = {QStringLiteral("همسایه")};
    } else if (random.chance(25)) {
        details.note = QStringLiteral("برای سفارش تلفنی تماس می‌گیرد.");
    }
}

DemoPerson makePerson(int index, const DayRange &days, const ShopCalendar &jalali, DemoRandom &random)
{
    DemoPerson person;
    const Habit &habit = habitOf(random);
    const bool isNew = habit.habit == DemoHabit::Newcomer;
    const DayRange arrival{isNew ? std::max(days.first, days.last.addDays(-45)) : days.first,
                           days.last.addDays(isNew ? 0 : -2)};
    MemberDetails &details = person.details;
    details.joinedOn = joinDay(arrival.first <= arrival.last ? arrival : days, jalali, random);
    giveName(details, random);
    details.mobile = mobileOf(index, random);
    details.birthday = birthdayOf(jalali, details.joinedOn, random);
    details.province = QStringLiteral("اصفهان");
    details.city = QStringLiteral("نجف‌آباد");
    if (random.chance(700))
        details.district = oneOf(demoDistricts(), random);
    giveHabit(person, habit, days, random);
    giveTags(person, random);
    const int consent = random.below(1000);
    person.consent = consent < 720 ? ConsentState::Granted
        : consent < 800 ? ConsentState::Refused : ConsentState::Unknown;
    return person;
}

} // namespace

std::vector<DemoPerson> demoPeople(int count, DayRange days, const ShopCalendar &jalali,
                                   DemoRandom &random)
{
    std::vector<DemoPerson> people;
    people.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        people.push_back(makePerson(i, days, jalali, random));
    std::stable_sort(people.begin(), people.end(), [](const DemoPerson &a, const DemoPerson &b) {
        return a.details.joinedOn < b.details.joinedOn;
    });
    for (int i = 0; i < count; ++i) // card numbers in the order of joining
        people[static_cast<size_t>(i)].details.code = QString::number(10'001 + i);
    return people;
}

} // namespace bashgah::services
