// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is half-typed beside one member's list never reaches another member.
#include "services/members/contactservice.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace bashgah;
using test::must;
using test::Window;

namespace {

/// Sara and Mina, the profile shows Sara.
class TwoMembers final
{
public:
    explicit TwoMembers(const QString &view) : m_view(view)
    {
        sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"), QStringLiteral("09121234567"));
        mina = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("مینا"), QStringLiteral("09351112233"));
    }
    void show(domain::MemberId id)
    {
        w.open(ui::pages::memberProfile, {{QStringLiteral("member"), id.value()}, {QStringLiteral("focus"), m_view}});
    }
    void click(const char *name) { w.find<QPushButton>(QLatin1String(name))->click(); }
    [[nodiscard]] bool isOpen(const char *field) { return w.find<QWidget>(QLatin1String(field))->isVisible(); }

    Window w;
    domain::MemberId sara{0};
    domain::MemberId mina{0};

private:
    QString m_view;
};

} // namespace

class ProfilePanelsTest final : public QObject
{
    Q_OBJECT

private slots:
    void anAdjustmentIsClosedWithItsMember()
    {
        TwoMembers two(QStringLiteral("points"));
        two.show(two.sara);
        two.click("adjust");
        two.w.type(QStringLiteral("500"));
        two.show(two.sara); // the same member once more: stays
        QVERIFY(two.isOpen("adjustPoints"));
        two.show(two.mina);
        QVERIFY(!two.isOpen("adjustPoints"));
        two.click("adjust");
        QVERIFY(two.w.find<QLineEdit>(QStringLiteral("adjustPoints"))->text().isEmpty());
        two.w.type(QStringLiteral("40"));
        two.w.find<QLineEdit>(QStringLiteral("adjustReason"))->setText(QStringLiteral("هدیه"));
        two.click("adjustSubmit");
        QCOMPARE(must(two.w.services().counter.snapshot(two.sara)).balance, domain::Points());
        QCOMPARE(must(two.w.services().counter.snapshot(two.mina)).balance, domain::Points(40));
    }

    void aTierByHandIsClosedWithItsMember()
    {
        TwoMembers two(QStringLiteral("tier"));
        const domain::ProgrammePreset tiers = domain::programmePresets(two.w.shop.profile().currency).at(1);
        services::ProgramService programs(two.w.shop.database(), two.w.shop.clock);
        QVERIFY(programs.saveNewVersion(tiers.programme, two.w.shop.profile().calendar.localDay(two.w.shop.clock.now())));
        two.show(two.sara);
        two.click("tierPin");
        QVERIFY(two.isOpen("pinReason"));
        two.show(two.mina);
        QVERIFY(!two.isOpen("pinReason"));
    }

    void aRefundIsClosedWithItsMember()
    {
        TwoMembers two(QStringLiteral("timeline"));
        two.w.open(ui::pages::members);
        domain::PurchaseDraft draft;
        draft.member = two.sara;
        draft.amount = domain::Money::fromMinor(1'000'000);
        (void)must(two.w.services().counter.record(draft));
        two.show(two.sara);
        auto *timeline = two.w.find<QWidget>(QStringLiteral("timeline"))->findChild<QTableView *>();
        timeline->setCurrentIndex(timeline->model()->index(0, 0));
        two.click("timelineRefund");
        QVERIFY(two.isOpen("refundAmount"));
        two.show(two.mina);
        QVERIFY(!two.isOpen("refundAmount"));
    }

    void aContactIsClosedWithItsMember()
    {
        TwoMembers two(QStringLiteral("contacts"));
        two.show(two.sara);
        two.click("contactNew");
        two.w.find<QPlainTextEdit>(QStringLiteral("contactText"))->setPlainText(QStringLiteral("نان سرد بود"));
        two.show(two.mina);
        QVERIFY(!two.isOpen("contactText"));
        QVERIFY(must(two.w.services().care.contacts.open()).empty());
    }
};

BASHGAH_TEST(tst_profilepanels, ProfilePanelsTest)
#include "tst_profilepanels.moc"
