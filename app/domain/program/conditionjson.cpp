// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/conditionjson.h"

#include "domain/program/jsonreader.h"


namespace bashgah::domain {
namespace {

constexpr qint64 mostCapPoints = Q_INT64_C(1'000'000'000'000);
constexpr const char *weekdays[] = {"monday", "tuesday", "wednesday", "thursday",
                                    "friday", "saturday", "sunday"};
constexpr const char *periodKeys[] = {"purchase", "day", "week", "month", "year", "member", "budget",
                                   "budget_month", "budget_year"};

QString hourText(int minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

struct Writer
{
    QJsonObject &json;

    void type(const char *name) const { json[QStringLiteral("type")] = QLatin1String(name); }
    void operator()(const WeekdayCondition &on) const
    {
        type("weekdays");
        QJsonArray days;
        for (int day = 1; day <= 7; ++day) {
            if ((on.days >> (day - 1) & 1U) != 0)
                days.append(weekdayKey(day));
        }
        json[QStringLiteral("days")] = days;
    }
    void operator()(const HourCondition &at) const
    {
        type("hours");
        json[QStringLiteral("from")] = hourText(at.from);
        json[QStringLiteral("until")] = hourText(at.until);
    }
    void operator()(const DateCondition &in) const
    {
        type("dates");
        if (in.first)
            json[QStringLiteral("first")] = in.first->toString(Qt::ISODate);
        if (in.last)
            json[QStringLiteral("last")] = in.last->toString(Qt::ISODate);
    }
    void operator()(const MonthCondition &in) const
    {
        type("months");
        QJsonArray months;
        for (int month = 1; month <= 12; ++month) {
            if ((in.months >> (month - 1) & 1U) != 0)
                months.append(month);
        }
        json[QStringLiteral("months")] = months;
    }
    void operator()(const TierCondition &of) const
    {
        type("tiers");
        json[QStringLiteral("tiers")] = QJsonArray::fromStringList(of.tiers);
    }
    void operator()(const SegmentCondition &of) const
    {
        type("segments");
        QJsonArray segments;
        for (const Segment segment : allSegments()) {
            if ((of.segments >> static_cast<int>(segment) & 1U) != 0)
                segments.append(segmentKey(segment));
        }
        json[QStringLiteral("segments")] = segments;
    }
    void operator()(const GenderCondition &of) const
    {
        type("gender");
        json[QStringLiteral("gender")] =
            of.gender == Gender::Male ? QStringLiteral("male") : QStringLiteral("female");
    }
    void operator()(const AgeCondition &of) const
    {
        type("age");
        json[QStringLiteral("from")] = of.from;
        json[QStringLiteral("until")] = of.until;
    }
    void operator()(const TagCondition &with) const
    {
        type("tags");
        json[QStringLiteral("tags")] = QJsonArray::fromStringList(with.tags);
        if (with.without)
            json[QStringLiteral("without")] = true;
    }
    void operator()(const PurchaseNumberCondition &on) const
    {
        type("purchase_number");
        json[QStringLiteral("number")] = on.number;
        json[QStringLiteral("every")] = on.every;
    }
    void operator()(const PaymentCondition &by) const
    {
        type("payment");
        json[QStringLiteral("kinds")] = QJsonArray::fromStringList(by.kinds);
    }
    void operator()(const CodeCondition &by) const
    {
        type("code");
        json[QStringLiteral("code")] = by.code;
    }
};

WeekdayCondition readWeekdays(JsonReader &json)
{
    WeekdayCondition on;
    for (const QString &name : json.texts(QLatin1String("days"))) {
        unsigned bit = 0;
        for (int day = 1; day <= 7; ++day) {
            if (name == weekdayKey(day))
                bit = 1U << (day - 1);
        }
        if (bit == 0)
            json.refuse(json.path() + QStringLiteral(".days"), QStringLiteral("has an unknown day"));
        on.days |= bit;
    }
    return on;
}

int readHour(JsonReader &json, QLatin1String key)
{
    const QString text = json.text(key);
    const QStringList parts = text.split(u':');
    const int minutes = parts.size() == 2 ? parts[0].toInt() * 60 + parts[1].toInt() : -1;
    if (minutes < 0 || minutes > 24 * 60 || hourText(minutes) != text)
        json.refuse(json.path() + u'.' + key, QStringLiteral("must be a time such as 17:30"));
    return minutes;
}

std::optional<QDate> readDay(JsonReader &json, QLatin1String key)
{
    if (!json.has(key))
        return std::nullopt;
    const QDate day = QDate::fromString(json.text(key), Qt::ISODate);
    if (!day.isValid())
        json.refuse(json.path() + u'.' + key, QStringLiteral("must be a day such as 2026-03-21"));
    return day;
}

MonthCondition readMonths(JsonReader &json)
{
    MonthCondition in;
    for (const qint64 month : json.integers(QLatin1String("months"))) {
        if (month < 1 || month > 12)
            json.refuse(json.path() + QStringLiteral(".months"),
                        QStringLiteral("must be from 1 to 12"));
        else
            in.months |= 1U << (month - 1);
    }
    return in;
}

SegmentCondition readSegments(JsonReader &json)
{
    SegmentCondition of;
    for (const QString &key : json.texts(QLatin1String("segments"))) {
        if (const auto segment = segmentFromKey(key))
            of.segments |= 1U << static_cast<int>(*segment);
        else
            json.refuse(json.path() + QStringLiteral(".segments"),
                        QStringLiteral("has an unknown segment"));
    }
    return of;
}

Condition readKnown(int type, JsonReader &json)
{
    const auto number = [&json](const char *key, qint64 low, qint64 high) {
        return static_cast<int>(json.integer(QLatin1String(key), low, high));
    };
    switch (type) {
    case 0:
        return readWeekdays(json);
    case 1: {
        const int from = readHour(json, QLatin1String("from"));
        return HourCondition{from, readHour(json, QLatin1String("until"))};
    }
    case 2: {
        const auto first = readDay(json, QLatin1String("first"));
        return DateCondition{first, readDay(json, QLatin1String("last"))};
    }
    case 3:
        return readMonths(json);
    case 4:
        return TierCondition{json.texts(QLatin1String("tiers"))};
    case 5:
        return readSegments(json);
    case 6:
        return GenderCondition{json.oneOf(QLatin1String("gender"), {"female", "male"}) == 1
                                   ? Gender::Male : Gender::Female};
    case 7: {
        const int from = number("from", 0, 150);
        return AgeCondition{from, number("until", 0, 150)};
    }
    case 8:
        return TagCondition{json.texts(QLatin1String("tags")),
                            json.boolean(QLatin1String("without"), false)};
    case 9: {
        const int nth = number("number", 1, 1'000'000);
        return PurchaseNumberCondition{nth, json.boolean(QLatin1String("every"))};
    }
    case 10:
        return PaymentCondition{json.texts(QLatin1String("kinds"))};
    default:
        return CodeCondition{json.text(QLatin1String("code"))};
    }
}

} // namespace

QString weekdayKey(int dayOfWeek)
{
    return dayOfWeek >= 1 && dayOfWeek <= 7 ? QString::fromLatin1(weekdays[dayOfWeek - 1])
                                            : QString();
}

QString capPeriodKey(CapPeriod period)
{
    return QString::fromLatin1(periodKeys[static_cast<int>(period)]);
}

CapPeriod readCapPeriod(JsonReader &json, QLatin1String key)
{
    return static_cast<CapPeriod>(
        json.oneOf(key, {"purchase", "day", "week", "month", "year", "member", "budget", "budget_month", "budget_year"}));
}

QJsonObject toJson(const Condition &condition)
{
    QJsonObject json;
    std::visit(Writer{json}, condition);
    return json;
}

Condition readCondition(JsonReader &json)
{
    const int type = json.oneOf(QLatin1String("type"),
                                {"weekdays", "hours", "dates", "months", "tiers", "segments",
                                 "gender", "age", "tags", "purchase_number", "payment", "code"});
    Condition condition = readKnown(type, json);
    json.finish();
    return condition;
}

QJsonArray toJson(const std::vector<Cap> &caps)
{
    QJsonArray list;
    for (const Cap &cap : caps) {
        list.append(QJsonObject{{QStringLiteral("per"), capPeriodKey(cap.per)},
                                {QStringLiteral("points"), cap.most.value()}});
    }
    return list;
}

std::vector<Cap> readCaps(JsonReader &whole)
{
    std::vector<Cap> caps;
    if (!whole.has(QLatin1String("caps")))
        return caps;
    for (JsonReader &json : whole.objects(QLatin1String("caps"))) {
        const CapPeriod per = readCapPeriod(json, QLatin1String("per"));
        caps.push_back({per, Points(json.integer(QLatin1String("points"), 1, mostCapPoints))});
        json.finish();
        whole.take(json);
    }
    return caps;
}

} // namespace bashgah::domain
