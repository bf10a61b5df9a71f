// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/scenarioplay.h"
#include "domain/text/jsontext.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace bashgah::ctl {
namespace scenariocommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

constexpr int mostFiles = 1000;

QString shown(const QJsonValue &value)
{
    if (value.isObject())
        return domain::compactJson(value.toObject());
    return value.isDouble() ? QString::number(value.toInteger()) : value.toVariant().toString();
}

/// One line for each expectation; how many were not met.
int compare(Output &output, const QString &place, const QJsonObject &event, const QJsonObject &came)
{
    int differences = 0;
    const QJsonObject expect = event.value(QLatin1String("expect")).toObject();
    for (auto it = expect.begin(); it != expect.end(); ++it) {
        const QJsonValue is = came.value(it.key());
        const bool met = is == *it;
        differences += met ? 0 : 1;
        output.line(QStringLiteral("%1 %2 %3: %4%5").arg(
            met ? QStringLiteral("ok     ") : QStringLiteral("DIFFERS"), place, it.key(), shown(is),
            met ? QString() : QString(QStringLiteral(", expected ") + shown(*it))));
    }
    if (came.contains(QLatin1String("error")) && !expect.contains(QLatin1String("error"))) {
        ++differences;
        output.line(QStringLiteral("DIFFERS %1 was refused: %2").arg(place, shown(came.value(QLatin1String("error")))));
    }
    return differences;
}

Result<QJsonObject> readStory(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {path});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::BadFile, {path, file.errorString()});
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return fail(ErrorCode::BadFile, {path, problem.errorString()});
    return document.object();
}

Result<int> playFile(Context &context, const QString &path)
{
    const auto story = readStory(path);
    if (!story)
        return fail(story.error());
    ScenarioPlay play;
    if (auto begun = play.begin(*story); !begun)
        return fail(begun.error());
    const QString name = QFileInfo(path).completeBaseName();
    const QJsonArray events = story->value(QLatin1String("events")).toArray();
    int differences = 0;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QJsonObject event = events.at(i).toObject();
        const auto came = play.play(event, QStringLiteral("$.events[%1]").arg(i));
        if (!came)
            return fail(came.error());
        const QString place = QStringLiteral("%1 #%2 %3").arg(
            name, QString::number(i + 1), event.value(QLatin1String("do")).toString());
        differences += compare(context.output, place, event, *came);
    }
    return differences;
}

Result<void> run(Context &context)
{
    int differences = 0;
    for (int i = 0; !context.arguments.word(i).isEmpty(); ++i) {
        const QString path = context.arguments.word(i);
        const auto played = playFile(context, path);
        if (!played) {
            domain::Error error = played.error();
            if (!error.args.isEmpty())
                error.args.front().prepend(QString(path + u' '));
            return fail(error);
        }
        differences += *played;
    }
    if (differences == 0)
        return {};
    return fail(ErrorCode::NotFound, {QStringLiteral("what %1 expectations ask for").arg(differences)});
}

} // namespace
} // namespace scenariocommand

Command scenarioCommand()
{
    return {QStringLiteral("scenario"), QStringLiteral("FILE.json..."),
            QStringLiteral("Plays stories on a shop in memory and compares what comes of each event; "
                           "one line per expectation, exit code 1 on a difference."),
            {1, {}, {}, scenariocommand::mostFiles - 1},
            scenariocommand::run};
}

} // namespace bashgah::ctl
