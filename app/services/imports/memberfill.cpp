// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/memberfill.h"

#include <QJsonArray>

#include <utility>

namespace bashgah::services {

using domain::Gender;
using domain::MemberDetails;

namespace {

constexpr std::pair<const char *, QString MemberDetails::*> texts[] = {
    {"given_name", &MemberDetails::givenName}, {"family_name", &MemberDetails::familyName},
    {"name", &MemberDetails::name},            {"province", &MemberDetails::province},
    {"city", &MemberDetails::city},            {"district", &MemberDetails::district},
    {"note", &MemberDetails::note}};

bool hasName(const MemberDetails &details)
{
    return !details.name.isEmpty() || !details.givenName.isEmpty() || !details.familyName.isEmpty();
}

void fillTexts(MemberFill &fill, const MemberDetails &known, const MemberDetails &brought)
{
    for (const auto &[key, place] : texts) {
        const bool isName = QLatin1String(key).endsWith(QLatin1String("name"));
        if (!(known.*place).isEmpty() || (brought.*place).isEmpty() || (isName && hasName(known)))
            continue;
        fill.details.*place = brought.*place;
        fill.added.insert(QLatin1String(key), brought.*place);
    }
}

void fillTags(MemberFill &fill, const MemberDetails &known, const MemberDetails &brought)
{
    QJsonArray tags;
    for (const QString &tag : brought.tags) {
        if (known.tags.contains(tag))
            continue;
        fill.details.tags << tag;
        tags << tag;
    }
    if (!tags.isEmpty())
        fill.added.insert(QLatin1String("tags"), tags);
}

} // namespace

MemberFill MemberFill::of(const MemberDetails &known, const MemberDetails &brought)
{
    MemberFill fill{known, {}};
    fillTexts(fill, known, brought);
    fillTags(fill, known, brought);
    if (!known.code && brought.code) {
        fill.details.code = brought.code;
        fill.added.insert(QLatin1String("code"), *brought.code);
    }
    if (!known.mobile && brought.mobile) {
        fill.details.mobile = brought.mobile;
        fill.added.insert(QLatin1String("mobile"), brought.mobile->canonical());
    }
    if (!known.birthday && brought.birthday) {
        fill.details.birthday = brought.birthday;
        fill.added.insert(QLatin1String("birthday"), brought.birthday->toJulianDay());
    }
    if (!known.wedding && brought.wedding) {
        fill.details.wedding = brought.wedding;
        fill.added.insert(QLatin1String("wedding"), brought.wedding->toJulianDay());
    }
    if (known.gender == Gender::Unknown && brought.gender != Gender::Unknown) {
        fill.details.gender = brought.gender;
        fill.added.insert(QLatin1String("gender"), static_cast<int>(brought.gender));
    }
    return fill;
}

MemberDetails MemberFill::takenBack(const MemberDetails &now, const QJsonObject &added)
{
    MemberDetails before = now;
    for (const auto &[key, place] : texts) {
        if (added.contains(QLatin1String(key)) && now.*place == added.value(QLatin1String(key)).toString())
            (before.*place).clear();
    }
    for (const QJsonValue &tag : added.value(QLatin1String("tags")).toArray())
        before.tags.removeAll(tag.toString());
    if (now.code && added.value(QLatin1String("code")).toString() == *now.code && now.mobile)
        before.code.reset();
    if (now.mobile && added.value(QLatin1String("mobile")).toString() == now.mobile->canonical() && before.code)
        before.mobile.reset();
    if (now.birthday && added.value(QLatin1String("birthday")).toInteger() == now.birthday->toJulianDay())
        before.birthday.reset();
    if (now.wedding && added.value(QLatin1String("wedding")).toInteger() == now.wedding->toJulianDay())
        before.wedding.reset();
    if (added.contains(QLatin1String("gender")) && added.value(QLatin1String("gender")).toInt() == static_cast<int>(now.gender))
        before.gender = Gender::Unknown;
    return before;
}

} // namespace bashgah::services
