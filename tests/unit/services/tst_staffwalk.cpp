// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What used to pass by the permissions or the trail.
#include "services/campaigns/campaignservice.h"
#include "services/campaigns/shopsecrets.h"
#include "services/exports/exporttrail.h"
#include "support/campaignbench.h"
#include "support/staffclub.h"
#include "support/testregistry.h"

#include <QHash>
#include <QTest>

namespace tst_staffwalk {

using namespace bashgah;
using namespace bashgah::domain;
using namespace bashgah::services;
using test::doneOrKey;
using test::must;
using test::StaffClub;

namespace {

const QString done = QStringLiteral("done");
const QString refused = QStringLiteral("not_allowed");

/// The system's store, which asks nobody.
class OpenStore final : public Secrets
{
public:
    explicit OpenStore(QHash<QString, QString> &values) : m_values(values) {}
    [[nodiscard]] Result<QString> read(const QString &name) const override { return m_values.value(name); }
    [[nodiscard]] Result<void> write(const QString &name, const QString &value) override
    {
        m_values.insert(name, value);
        return {};
    }

private:
    QHash<QString, QString> &m_values;
};

} // namespace

class StaffWalkTest final : public QObject
{
    Q_OBJECT

private slots:
    void aSecretInTheSystemsStoreIsChangedOnlyByWhoMayChangeSettings()
    {
        StaffClub club;
        club.signInOwner();
        QHash<QString, QString> values;
        ShopSecrets secrets(club.file(), club.clock(), [&](const QString &) { return std::make_unique<OpenStore>(values); });
        const QString name = QStringLiteral("gateway.fake.key");
        QCOMPARE(doneOrKey(secrets.write(name, QStringLiteral("k-1"))), done);
        const TrailLine line = club.newest(u"setting.change");
        QCOMPARE(line.facts.subject, QStringLiteral("secret.gateway.fake.key"));
        QCOMPARE(line.facts.after, QStringLiteral("***"));
        const int lines = club.count(u"setting.change");
        QCOMPARE(doneOrKey(secrets.write(name, QStringLiteral("k-1"))), done); // nothing is changed
        QCOMPARE(club.count(u"setting.change"), lines);
        club.signInCashier();
        QCOMPARE(doneOrKey(secrets.write(name, QStringLiteral("k-2"))), refused);
        QCOMPARE(must(secrets.read(name)), QStringLiteral("k-1"));
    }

    void draftsOfCampaignsAreForWhoMaySendMessages()
    {
        test::CampaignBench bench;
        const CampaignId known = must(bench.campaigns.saveDraft({{}, QStringLiteral("Autumn"), QStringLiteral("Hello"), {}}));
        test::PlainPins pins;
        StaffService staff(bench.shop.database(), bench.shop.clock, pins);
        StaffDesk desk(bench.shop.database(), bench.shop.clock, pins);
        ShopService names = bench.shop.shop();
        const StaffId mina = must(names.addStaff(QStringLiteral("Mina")));
        const StaffId reza = must(names.addStaff(QStringLiteral("Reza")));
        (void)must(staff.setRole(mina, StaffRole::Owner));
        (void)must(staff.setPin(mina, u"2580"));
        (void)must(staff.setPin(reza, u"8642"));
        (void)must(staff.turnOn());
        (void)must(desk.signIn(reza, u"8642"));
        QCOMPARE(doneOrKey(bench.campaigns.saveDraft({{}, QStringLiteral("Mine"), QStringLiteral("Hello"), {}})), refused);
        QCOMPARE(doneOrKey(bench.campaigns.saveDraft({known, QStringLiteral("Autumn"), QStringLiteral("Other"), {}})), refused);
        QCOMPARE(doneOrKey(bench.campaigns.discardDraft(known)), refused);
        (void)must(desk.signIn(mina, u"2580"));
        QCOMPARE(doneOrKey(bench.campaigns.saveDraft({known, QStringLiteral("Autumn"), QStringLiteral("Other"), {}})), done);
        QCOMPARE(doneOrKey(bench.campaigns.discardDraft(known)), done);
        const TrailService trail(bench.shop.database(), bench.shop.clock);
        QStringList actions;
        for (const TrailLine &line : must(trail.lines({.group = QStringLiteral("campaign")})))
            actions.append(line.facts.action);
        QCOMPARE(actions, (QStringList{QStringLiteral("campaign.discard"), QStringLiteral("campaign.draft")}));
    }

    void listsThatNameMembersAreForWhoMayExport()
    {
        StaffClub club;
        ExportTrail exports(club.file(), club.clock());
        QCOMPARE(doneOrKey(exports.list(ExportedList::Players, 3, QStringLiteral("challenge:7"))), refused); // nobody is there
        club.signInCashier();
        QCOMPARE(doneOrKey(exports.list(ExportedList::Players, 3, QStringLiteral("challenge:7"))), refused);
        QCOMPARE(doneOrKey(exports.list(ExportedList::Players, 0, QStringLiteral("challenge:7"))), done); // it names nobody
        QCOMPARE(club.count(u"member.list"), 0);
        club.signInManager();
        QCOMPARE(doneOrKey(exports.list(ExportedList::Players, 3, QStringLiteral("challenge:7"))), done);
        const TrailLine line = club.newest(u"member.list");
        QCOMPARE(line.facts.subject, QStringLiteral("players:3"));
        QCOMPARE(line.facts.after, QStringLiteral("challenge:7"));
        QCOMPARE(line.staffName, QStringLiteral("Sara"));
    }

    void aRestoredBackupBeginsWithALineThatNobodyHasToSignInFor()
    {
        StaffClub club;
        QCOMPARE(doneOrKey(club.counter.shop.shop().noteRestored(QStringLiteral("shop-2026-08-01.bashgah-backup"))), done);
        QCOMPARE(club.newest(u"shop.restore").facts.after, QStringLiteral("shop-2026-08-01.bashgah-backup"));
    }
};

BASHGAH_TEST(tst_staffwalk, StaffWalkTest)

} // namespace tst_staffwalk

#include "tst_staffwalk.moc"
