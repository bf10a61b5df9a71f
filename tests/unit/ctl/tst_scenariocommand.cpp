// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ctlrun.h"
#include "support/fakeclock.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_scenariocommand {

using namespace bashgah;

/// The stories themselves are played by the test "scenarios".
class ScenarioCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void expectationsThatAreMetSayOk();
    void aDifferenceFails();
    void whatIsRefusedMustBeExpected();
    void unknownWordsAreRefusedWithTheirPlace();
    void namesStandForWhatTheStoryMade();

private:
    [[nodiscard]] test::CtlRun play(const char *events) const
    {
        const QString path = m_folder.filePath(QStringLiteral("story.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
        file.write(QByteArray(R"({"start":"2026-08-22T10:30","programme":{"earning":{"rules":[{"id":"base",)"
                              R"("type":"per_money","points":1,"per":100,"mode":"block"}]}},)"
                              R"("members":[{"code":"ann"}],"events":)")
                   + events + '}');
        file.close();
        return test::runCtl({QStringLiteral("scenario"), path}, test::FakeClock());
    }

    QTemporaryDir m_folder;
};

void ScenarioCommandTest::expectationsThatAreMetSayOk()
{
    const test::CtlRun run =
        play(R"([{"do":"purchase","id":"p","member":"ann","amount":5000,"expect":{"earned":50}},)"
             R"({"do":"refund","of":"p","amount":2500,"expect":{"taken":25,"balance":25}}])");
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out.count(QStringLiteral("ok ")), 3);
}

void ScenarioCommandTest::aDifferenceFails()
{
    const test::CtlRun run = play(R"([{"do":"purchase","id":"p","member":"ann","amount":5000,"expect":{"earned":51}}])");
    QCOMPARE(run.code, 1);
    QVERIFY2(run.out.contains(QStringLiteral("DIFFERS story #1 purchase earned: 50, expected 51")), qPrintable(run.out));
}

void ScenarioCommandTest::whatIsRefusedMustBeExpected()
{
    QCOMPARE(play(R"([{"do":"purchase","id":"p","member":"ann","amount":0}])").code, 1);
    QCOMPARE(play(R"([{"do":"purchase","id":"p","member":"ann","amount":0,"expect":{"error":"not_positive"}}])").code, 0);
}

void ScenarioCommandTest::unknownWordsAreRefusedWithTheirPlace()
{
    const test::CtlRun run = play(R"([{"do":"purchase","id":"p","member":"ann","amount":100,"colour":1}])");
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains(QStringLiteral("$.events[0].colour")), qPrintable(run.err));
    QVERIFY(play(R"([{"do":"purchase","id":"p","lines":[{"amount":100,"colour":1}]}])")
                .err.contains(QStringLiteral("$.events[0].lines[0].colour")));
    QVERIFY(play(R"([{"do":"dance"}])").err.contains(QStringLiteral("$.events[0].do")));
    QVERIFY(play(R"([{"do":"look","member":"bob"}])").err.contains(QStringLiteral("$.events[0].member")));
}

void ScenarioCommandTest::namesStandForWhatTheStoryMade()
{
    const test::CtlRun run =
        play(R"([{"do":"coupons","codes":["ten"],"rule":{"share":1000}},{"do":"gift_card","id":"card","amount":700},)"
             R"({"do":"purchase","id":"p","member":"ann","amount":5000,"codes":["ten"],"tenders":[{"card":"card"}],)"
             R"("expect":{"discount":500,"paid_with_stored":700,"due":3800,"preview_due":3800,"earned":45}},)"
             R"({"do":"refund","of":"p","expect":{"to_stored":700,"pay_back":3800}},)"
             R"({"do":"stored","card":"card","expect":{"usable":700}},)"
             R"({"do":"look_at_code","code":"ten","expect":{"used":0,"state":"issued"}}])");
    QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
    QCOMPARE(run.out.count(QStringLiteral("ok ")), 10);
    QVERIFY(play(R"([{"do":"take","reward":"mug","member":"ann"}])").err.contains(QStringLiteral("$.events[0].reward")));
    QCOMPARE(play(R"([{"do":"coupons","codes":["ten"],"rule":{"colour":1}}])").code, 1);
    QCOMPARE(play(R"([{"do":"coupons","codes":["ten"],"rule":{"share":1000,"buy":3,"get":1}}])").code, 1);
}

BASHGAH_TEST(tst_scenariocommand, ScenarioCommandTest)

} // namespace tst_scenariocommand

#include "tst_scenariocommand.moc"
