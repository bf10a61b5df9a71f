// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"
#include "ui/format/format.h"
#include "ui/pages/memberprofile/ledgerreason.h"
#include "ui/pages/memberprofile/ledgertext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace bashgah;
using namespace bashgah::domain;
using services::LedgerRow;

namespace {

struct Case
{
    QString name;
    LedgerRow row;
};

LedgerRow rowOf(EntryKind kind, qint64 points = 10)
{
    LedgerRow row{EntryId(1)};
    row.kind = kind;
    row.points = Points(points);
    row.day = QDate(2026, 8, 22);
    return row;
}

/// Every kind bare; a new one is walked as soon as it has a key.
std::vector<Case> everyKind()
{
    std::vector<Case> all;
    for (int kind = 0; !entryKindKey(static_cast<EntryKind>(kind)).isEmpty(); ++kind)
        all.push_back({entryKindKey(static_cast<EntryKind>(kind)), rowOf(static_cast<EntryKind>(kind))});
    return all;
}

/// What bonuses are given for.
std::vector<Case> everyBonus()
{
    std::vector<Case> all;
    const auto add = [&](const char *name, auto &&set) {
        all.push_back({QString::fromLatin1(name), rowOf(EntryKind::Bonus)});
        set(all.back().row);
    };
    for (const OccasionKind kind : {OccasionKind::Joining, OccasionKind::ProfileComplete, OccasionKind::Birthday,
                                    OccasionKind::JoiningDay, OccasionKind::WeddingDay, OccasionKind::Referrer,
                                    OccasionKind::Referee}) {
        all.push_back({occasionKey(kind), rowOf(EntryKind::Bonus)});
        all.back().row.occasion = kind;
    }
    add("activity", [](LedgerRow &row) { row.activity = QStringLiteral("survey"); });
    add("milestone", [](LedgerRow &row) { row.milestone = Points(1'000); });
    add("challenge", [](LedgerRow &row) { row.challenge = QStringLiteral("X"); });
    return all;
}

/// What else takes points or brings them back.
std::vector<Case> everyMove()
{
    std::vector<Case> all;
    const auto add = [&](const char *name, EntryKind kind, auto &&set) {
        all.push_back({QString::fromLatin1(name), rowOf(kind, -10)});
        set(all.back().row);
    };
    add("reward", EntryKind::Redeem, [](LedgerRow &row) { row.reward = QStringLiteral("X"); });
    add("exchange", EntryKind::Redeem, [](LedgerRow &row) { row.exchanged = Money::fromMinor(50); });
    add("reward back", EntryKind::RedeemReversal, [](LedgerRow &row) { row.reward = QStringLiteral("X"); });
    add("donation back", EntryKind::RedeemReversal, [](LedgerRow &row) { row.cause = QStringLiteral("X"); });
    add("exchange back", EntryKind::RedeemReversal, [](LedgerRow &row) { row.exchangedBack = Money::fromMinor(50); });
    add("next visit back", EntryKind::RedeemReversal, [](LedgerRow &row) { row.nextVisit = Money::fromMinor(50); });
    add("next visit", EntryKind::Clawback, [](LedgerRow &row) { row.nextVisit = Money::fromMinor(50); });
    add("activity taken", EntryKind::Clawback, [](LedgerRow &row) { row.activity = QStringLiteral("survey"); });
    add("milestone taken", EntryKind::Clawback, [](LedgerRow &row) { row.byMilestone = true; });
    add("challenge taken", EntryKind::Clawback, [](LedgerRow &row) { row.challenge = QStringLiteral("X"); });
    add("referral taken", EntryKind::Clawback, [](LedgerRow &row) { row.occasion = OccasionKind::Referrer; });
    add("erased", EntryKind::Adjust, [](LedgerRow &row) { row.byErasure = true; });
    add("merged", EntryKind::TransferOut, [](LedgerRow &row) { row.byMerge = true; });
    return all;
}

} // namespace

/// Nobody is left without an answer to "Why?", in either language.
class LedgerWhyTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyLineHasItsOwnReason_data()
    {
        QTest::addColumn<bool>("persian");
        QTest::newRow("English") << false;
        QTest::newRow("Persian") << true;
    }

    void everyLineHasItsOwnReason()
    {
        QFETCH(bool, persian);
        QTranslator words;
        if (persian) {
            QVERIFY(words.load(QStringLiteral(":/i18n/bashgah_fa.qm")));
            QCoreApplication::installTranslator(&words);
        }
        const ui::Format format(persian ? ui::Language::Persian : ui::Language::English);
        const ui::LedgerReason reasons(format);
        const ui::LedgerText texts(format);
        static const QRegularExpression letters(QStringLiteral("[A-Za-z]{2}"));
        QSet<QString> said;
        for (const std::vector<Case> &some : {everyKind(), everyBonus(), everyMove()}) {
            for (const Case &one : some) {
                const QString reason = reasons.text(one.row);
                QVERIFY2(!reason.isEmpty(), qPrintable(one.name));
                QVERIFY2(!said.contains(reason), qPrintable(QString(one.name + QStringLiteral(": ") + reason)));
                QVERIFY2(texts.why(one.row).contains(reason), qPrintable(one.name));
                QVERIFY2(!texts.title(one.row).isEmpty(), qPrintable(one.name));
                QVERIFY2(!persian || !reason.contains(letters), qPrintable(reason));
                said.insert(reason);
            }
        }
        QVERIFY(said.size() >= 11 + 10 + 13);
        QCoreApplication::removeTranslator(&words);
    }

    void theRuleAndTheVersionAreNamed()
    {
        const ui::Format format;
        LedgerRow row = rowOf(EntryKind::Redeem, -200);
        row.exchanged = Money::fromMinor(300);
        row.exchangedEvery = Points(100);
        row.programmeVersion = 3;
        const QString why = ui::LedgerText(format).why(row).join(u'\n');
        QVERIFY2(why.contains(QStringLiteral("every 100")), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("version 3")), qPrintable(why));
    }
};

BASHGAH_TEST(tst_ledgerwhy, LedgerWhyTest)
#include "tst_ledgerwhy.moc"
