// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/scenario/storyjson.h"
#include "ctl/scenario/storysteps.h"
#include "domain/calendar/shopcalendar.h"
#include "services/counter/nightlyjob.h"
#include "services/programs/programservice.h"

namespace bashgah::ctl {

using namespace domain;

namespace {

constexpr qint64 dayMsecs = 86'400'000;

Result<QJsonObject> moveClock(Story &story, const QJsonObject &event)
{
    const QDateTime to = QDateTime::fromString(textAt(event, "to"), Qt::ISODate);
    const qint64 days = event.value(QLatin1String("days")).toInteger();
    story.clock.set(to.isValid() ? ShopCalendar().instantAt(to.date(), to.time())
                                 : Instant{story.clock.now().msecs + days * dayMsecs});
    const auto nightly = services::NightlyJob(*story.database, story.clock).run();
    if (!nightly)
        return refused(nightly.error());
    return QJsonObject{{QStringLiteral("expired"), nightly->expired.value()},
                       {QStringLiteral("occasions"), nightly->occasions.value()},
                       {QStringLiteral("exchanged"), nightly->exchanged.value()},
                       {QStringLiteral("held_rewards"), nightly->heldRewards},
                       {QStringLiteral("gifts_given"), nightly->gifts}};
}

Result<QJsonObject> programme(Story &story, const QJsonObject &event)
{
    const auto rules = programmeOf(event.value(QLatin1String("document")).toObject());
    if (!rules)
        return refused(rules.error());
    const QDate today = ShopCalendar().localDay(story.clock.now());
    const auto saved = services::ProgramService(*story.database, story.clock).saveNewVersion(*rules, today);
    if (!saved)
        return refused(saved.error());
    return QJsonObject{{QStringLiteral("version"), saved->version}};
}

} // namespace

std::vector<StoryStep> timeSteps()
{
    return {
        {QStringLiteral("clock"), moveClock, QStringLiteral("to days")},
        {QStringLiteral("programme"), programme, QStringLiteral("document")},
    };
}

} // namespace bashgah::ctl
