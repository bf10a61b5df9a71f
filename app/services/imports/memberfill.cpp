// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/memberfill.h"

#include "domain/member/memberfield.h"

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

/// Under one rule a name is one thing: a new full name does not stand beside an old family name.
bool keepsText(const QString &known, const QString &brought, bool isName, const MemberDetails &details, MemberFill::Rule rule)
{
    if (rule == MemberFill::Rule::Replace)
        return brought == known || (brought.isEmpty() && !isName);
    return !known.isEmpty() || brought.isEmpty() || (isName && hasName(details));
}

void fillTexts(MemberFill &fill, const MemberDetails &known, const MemberDetails &brought, MemberFill::Rule rule)
{
    for (const auto &[key, place] : texts) {
        const bool isName = QLatin1String(key).endsWith(QLatin1String("name"));
        if (isName && !hasName(brought))
            continue;
        if (keepsText(known.*place, brought.*place, isName, known, rule))
            continue;
        fill.details.*place = brought.*place;
        fill.added.insert(QLatin1String(key), brought.*place);
        if (!(known.*place).isEmpty())
            fill.before.insert(QLatin1String(key), known.*place);
        if (place == &MemberDetails::note && !brought.noteAtCounter) // what was hidden there stays hidden here
            fill.details.noteAtCounter = false;
    }
}

void fillMobile(MemberFill &fill, const MemberDetails &known, const MemberDetails &brought, MemberFill::Rule rule)
{
    if (!brought.mobile || known.mobile == brought.mobile || (known.mobile && rule == MemberFill::Rule::Empty))
        return;
    fill.details.mobile = brought.mobile;
    fill.added.insert(QLatin1String("mobile"), brought.mobile->canonical());
    if (known.mobile)
        fill.before.insert(QLatin1String("mobile"), known.mobile->canonical());
}

void fillDays(MemberFill &fill, const MemberDetails &known, const MemberDetails &brought, MemberFill::Rule rule)
{
    const bool replaces = rule == MemberFill::Rule::Replace;
    if (brought.birthday && known.birthday != brought.birthday && (replaces || !known.birthday)) {
        fill.details.birthday = brought.birthday;
        fill.added.insert(QLatin1String("birthday"), brought.birthday->toJulianDay());
        if (known.birthday)
            fill.before.insert(QLatin1String("birthday"), known.birthday->toJulianDay());
    }
    if (brought.wedding && known.wedding != brought.wedding && (replaces || !known.wedding)) {
        fill.details.wedding = brought.wedding;
        fill.added.insert(QLatin1String("wedding"), brought.wedding->toJulianDay());
        if (known.wedding)
            fill.before.insert(QLatin1String("wedding"), known.wedding->toJulianDay());
    }
    if (replaces && brought.joinedOn.isValid() && known.joinedOn != brought.joinedOn) {
        fill.details.joinedOn = brought.joinedOn;
        fill.added.insert(QLatin1String("joined"), brought.joinedOn.toJulianDay());
        fill.before.insert(QLatin1String("joined"), known.joinedOn.toJulianDay());
    }
}

void fillGender(MemberFill &fill, const MemberDetails &known, const MemberDetails &brought, MemberFill::Rule rule)
{
    if (brought.gender == Gender::Unknown || brought.gender == known.gender
        || (known.gender != Gender::Unknown && rule == MemberFill::Rule::Empty))
        return;
    fill.details.gender = brought.gender;
    fill.added.insert(QLatin1String("gender"), static_cast<int>(brought.gender));
    if (known.gender != Gender::Unknown)
        fill.before.insert(QLatin1String("gender"), static_cast<int>(known.gender));
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

void fillValues(MemberFill &fill, const MemberDetails &known, const MemberDetails &brought, MemberFill::Rule rule)
{
    for (auto value = brought.values.cbegin(); value != brought.values.cend(); ++value) {
        const QString before = known.values.value(value.key());
        if (value->isEmpty() || before == *value || (!before.isEmpty() && rule == MemberFill::Rule::Empty))
            continue;
        const QString name = domain::valueFieldName(value.key());
        fill.details.values.insert(value.key(), *value);
        fill.added.insert(name, *value);
        if (!before.isEmpty())
            fill.before.insert(name, before);
    }
}

void takeValuesBack(MemberDetails &then, const QJsonObject &added, const QJsonObject &before)
{
    const MemberDetails now = then;
    for (auto value = now.values.cbegin(); value != now.values.cend(); ++value) {
        const QString name = domain::valueFieldName(value.key());
        if (!added.contains(name) || added.value(name).toString() != *value)
            continue;
        if (before.contains(name))
            then.values.insert(value.key(), before.value(name).toString());
        else
            then.values.remove(value.key());
    }
}

} // namespace

MemberFill MemberFill::of(const MemberDetails &known, const MemberDetails &brought, Rule rule)
{
    MemberFill fill{known, {}, {}};
    fillTexts(fill, known, brought, rule);
    fillTags(fill, known, brought);
    if (!known.code && brought.code) {
        fill.details.code = brought.code;
        fill.added.insert(QLatin1String("code"), *brought.code);
    }
    fillMobile(fill, known, brought, rule);
    fillDays(fill, known, brought, rule);
    fillGender(fill, known, brought, rule);
    fillValues(fill, known, brought, rule);
    return fill;
}

MemberDetails MemberFill::takenBack(const MemberDetails &now, const QJsonObject &added, const QJsonObject &before)
{
    MemberDetails then = now;
    for (const auto &[key, place] : texts) {
        if (added.contains(QLatin1String(key)) && now.*place == added.value(QLatin1String(key)).toString())
            then.*place = before.value(QLatin1String(key)).toString();
    }
    for (const QJsonValue &tag : added.value(QLatin1String("tags")).toArray())
        then.tags.removeAll(tag.toString());
    const QString earlierMobile = before.value(QLatin1String("mobile")).toString();
    if (now.code && added.value(QLatin1String("code")).toString() == *now.code && now.mobile)
        then.code.reset();
    if (now.mobile && added.value(QLatin1String("mobile")).toString() == now.mobile->canonical()) {
        if (!earlierMobile.isEmpty())
            then.mobile = domain::MobileNumber::fromStored(earlierMobile);
        else if (then.code)
            then.mobile.reset();
    }
    if (now.birthday && added.value(QLatin1String("birthday")).toInteger() == now.birthday->toJulianDay()) {
        then.birthday.reset();
        if (before.contains(QLatin1String("birthday")))
            then.birthday = QDate::fromJulianDay(before.value(QLatin1String("birthday")).toInteger());
    }
    if (now.wedding && added.value(QLatin1String("wedding")).toInteger() == now.wedding->toJulianDay()) {
        then.wedding.reset();
        if (before.contains(QLatin1String("wedding")))
            then.wedding = QDate::fromJulianDay(before.value(QLatin1String("wedding")).toInteger());
    }
    if (added.contains(QLatin1String("joined")) && added.value(QLatin1String("joined")).toInteger() == now.joinedOn.toJulianDay())
        then.joinedOn = QDate::fromJulianDay(before.value(QLatin1String("joined")).toInteger());
    if (added.contains(QLatin1String("gender")) && added.value(QLatin1String("gender")).toInt() == static_cast<int>(now.gender))
        then.gender = static_cast<Gender>(before.value(QLatin1String("gender")).toInt());
    takeValuesBack(then, added, before);
    return then;
}

} // namespace bashgah::services
