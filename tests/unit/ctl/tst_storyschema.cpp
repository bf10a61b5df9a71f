// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/scenario/storysteps.h"
#include "support/schemareader.h"
#include "support/testpaths.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

namespace tst_storyschema {

using namespace bashgah;

namespace {

QJsonDocument readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

QJsonObject schema()
{
    return readJson(QStringLiteral(BASHGAH_TEST_DATA "/../../app/ctl/scenario.schema.json")).object();
}

QJsonArray eventForms()
{
    return schema()[QLatin1String("properties")][QLatin1String("events")][QLatin1String("items")]
        [QLatin1String("oneOf")].toArray();
}

QString wordOf(const QJsonObject &form)
{
    return form[QLatin1String("properties")][QLatin1String("do")][QLatin1String("const")].toString();
}

/// Where stories lie, from the tests' own data.
QDir stories()
{
    return QDir(QStringLiteral(BASHGAH_TEST_DATA "/../scenarios"));
}

QStringList allStories()
{
    QStringList paths;
    for (const QString &folder : {QStringLiteral("."), QStringLiteral("market"), QStringLiteral("trades")}) {
        const QDir dir(stories().filePath(folder));
        for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
            paths << dir.filePath(name);
    }
    return paths;
}

} // namespace

/// The format of stories is what its schema says, and every case in words is a story.
class StorySchemaTest final : public QObject
{
    Q_OBJECT

private slots:
    void theSchemaDescribesEveryEvent();
    void storiesKeepToTheSchema_data();
    void storiesKeepToTheSchema();
    void whatBreaksTheSchemaIsSeen();
    void everyCaseInWordsIsAStory();
};

void StorySchemaTest::theSchemaDescribesEveryEvent()
{
    QMap<QString, QStringList> played;
    for (const auto &part : {ctl::purchaseSteps(), ctl::memberSteps(), ctl::timeSteps(), ctl::couponSteps(),
                             ctl::storedSteps(), ctl::rewardSteps(), ctl::challengeSteps()}) {
        for (const ctl::StoryStep &step : part) {
            QStringList keys = step.keys.split(u' ') << QStringLiteral("do") << QStringLiteral("expect");
            keys.sort();
            played.insert(step.word, keys);
        }
    }
    QMap<QString, QStringList> described;
    for (const QJsonValue &form : eventForms()) {
        QStringList keys = form[QLatin1String("properties")].toObject().keys();
        if (!keys.contains(QLatin1String("expect")))
            keys << QStringLiteral("expect");
        keys.sort();
        described.insert(wordOf(form.toObject()), keys);
    }
    QVERIFY(played.size() > 20);
    QCOMPARE(described, played);
}

void StorySchemaTest::storiesKeepToTheSchema_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : allStories())
        QTest::newRow(qPrintable(stories().relativeFilePath(path))) << path;
}

void StorySchemaTest::storiesKeepToTheSchema()
{
    QFETCH(QString, path);
    const QJsonObject form = schema();
    QVERIFY(!form.isEmpty());
    const QString fault = test::schemaFault(form, readJson(path).object());
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void StorySchemaTest::whatBreaksTheSchemaIsSeen()
{
    const QJsonObject form = schema();
    QJsonObject story = readJson(stories().filePath(QStringLiteral("A11.json"))).object();
    const auto fault = [&] { return test::schemaFault(form, story); };
    QCOMPARE(fault(), QString());
    QJsonArray events = story[QLatin1String("events")].toArray();
    QJsonObject purchase = events.first().toObject();
    purchase.remove(QStringLiteral("id"));
    events.replace(0, purchase);
    story[QStringLiteral("events")] = events;
    QCOMPARE(fault(), QStringLiteral("$.events[0].id is missing"));
    story.remove(QStringLiteral("events"));
    QCOMPARE(fault(), QStringLiteral("$.events is missing"));
}

/// A case may be told several times: "D24-clamp".
void StorySchemaTest::everyCaseInWordsIsAStory()
{
    const QJsonArray cases = readJson(QStringLiteral(BASHGAH_SHARED_DIR "/cases/loyalty.json")).array();
    if (cases.isEmpty())
        QSKIP("the loyalty cases are absent");
    QStringList told;
    for (const QString &name : stories().entryList({QStringLiteral("*.json")}, QDir::Files))
        told << name.section(u'.', 0, 0).section(u'-', 0, 0);
    QStringList missing;
    int inWords = 0;
    for (const QJsonValue &one : cases) {
        if (!one[QLatin1String("fam")].toString().isEmpty())
            continue;
        ++inWords;
        if (!told.contains(one[QLatin1String("id")].toString()))
            missing << one[QLatin1String("id")].toString();
    }
    QVERIFY(inWords > 0);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

BASHGAH_TEST(tst_storyschema, StorySchemaTest)

} // namespace tst_storyschema

#include "tst_storyschema.moc"
