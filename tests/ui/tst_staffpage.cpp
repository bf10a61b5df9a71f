// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptyaction.h"
#include "services/backup/backupservice.h"
#include "services/staff/shiftservice.h"
#include "services/staff/staffdesk.h"
#include "services/staff/staffservice.h"
#include "services/staff/trailservice.h"
#include "storage/db/database.h"
#include "support/crowd.h"
#include "support/guiwindow.h"
#include "support/must.h"
#include "support/plainpins.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "twostaff.h"
#include "ui/format/errortext.h"
#include "ui/format/format.h"
#include "ui/shell/banner.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/scannerfilter.h"
#include "ui/shell/trailkeeper.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSemaphore>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

using namespace bashgah;
using domain::StaffRole;
using test::must;
using test::TwoStaff;
using test::Window;

namespace {

/// The program opened once on a computer that is kept.
struct Opening
{
    Opening(test::TestShop &shop, ui::DeviceSettings &computer)
        : session(shop.openAgain(), shop.profile(), shop.clock, computer, jobs)
    {
        session.window().show();
    }
    ~Opening() { jobs.shutDown(); }
    Q_DISABLE_COPY_MOVE(Opening)

    services::Jobs jobs;
    bootstrap::Session session;
};

} // namespace

class StaffPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void aShopWithoutNamesIsNeverBothered()
    {
        Window w;
        w.open(ui::pages::counter);
        QVERIFY(w.find<QWidget>(QStringLiteral("lockScreen"))->isHidden());
        QVERIFY(w.find<QToolButton>(QStringLiteral("staffButton"))->isHidden());
        w.press(Qt::Key_F12);
        w.press(Qt::Key_Escape);
        QVERIFY(w.find<QWidget>(QStringLiteral("lockScreen"))->isHidden());
    }

    void namesAreSwitchedByF12WithoutAnyPin()
    {
        Window w;
        const TwoStaff people(w);
        w.open(ui::pages::counter);
        w.press(Qt::Key_F12);
        QVERIFY(w.find<QLineEdit>(QStringLiteral("lockPin"))->isHidden());
        w.press(Qt::Key_Down);
        w.press(Qt::Key_Return);
        QVERIFY(w.find<QWidget>(QStringLiteral("lockScreen"))->isHidden());
        QCOMPARE(ui::chosenStaff(w.context().settings), people.reza);
        QCOMPARE(w.find<QToolButton>(QStringLiteral("staffButton"))->isHidden(), false);
    }

    void theLockLetsNothingThroughAndOpensByPin()
    {
        Window w;
        const TwoStaff people(w);
        w.open(ui::pages::counter);
        people.askPins(w);
        auto *lock = w.find<QWidget>(QStringLiteral("lockScreen"));
        QVERIFY(!lock->isHidden());
        // neither keys nor shortcuts reach the page behind
        w.find<QLineEdit>(QStringLiteral("lockPin"))->setFocus();
        w.press(Qt::Key_F3);
        w.press(Qt::Key_Escape);
        QVERIFY(!lock->isHidden());
        QCOMPARE(w.window().currentPage()->info().id, ui::pages::counter);
        w.type(QStringLiteral("۰۰۰۰"));
        w.press(Qt::Key_Return);
        QVERIFY(!lock->isHidden());
        QVERIFY(!w.find<QLabel>(QStringLiteral("lockError"))->text().isEmpty());
        w.type(QStringLiteral("۲۵۸۰"));
        w.press(Qt::Key_Return);
        QVERIFY(lock->isHidden());
        QCOMPARE(w.services().desk.current(), people.mina);
        w.press(Qt::Key_F12);
        QVERIFY(!lock->isHidden());
        QVERIFY(w.services().desk.isLocked());
        w.press(Qt::Key_Down);
        w.type(QStringLiteral("8642"));
        w.press(Qt::Key_Return);
        QVERIFY(lock->isHidden());
        QCOMPARE(ui::chosenStaff(w.context().settings), people.reza);
        QVERIFY(!w.dialogSeen);
    }

    // the filter for scanners holds digits back until it knows that no scanner sends them
    void aPinTypedFasterThanTheScannerFilterWaitsOpensTheLock()
    {
        ui::ScannerFilter scanner;
        scanner.install();
        Window w;
        const TwoStaff people(w);
        w.open(ui::pages::counter);
        people.askPins(w);
        auto *pin = w.find<QLineEdit>(QStringLiteral("lockPin"));
        test::typeText(pin, QStringLiteral("2580"));
        QVERIFY(pin->text().isEmpty());
        w.press(Qt::Key_Return);
        QVERIFY(w.find<QWidget>(QStringLiteral("lockScreen"))->isHidden());
        QCOMPARE(w.services().desk.current(), people.mina);
    }

    void itLocksByItselfAfterAWhile()
    {
        Window w;
        const TwoStaff people(w);
        w.open(ui::pages::counter);
        people.askPins(w);
        w.type(QStringLiteral("2580"));
        w.press(Qt::Key_Return);
        (void)must(w.services().staff.setIdleMinutes(4));
        w.context().events.notify();
        auto *lock = w.find<ui::LockScreen>(QStringLiteral("lockScreen"));
        w.shop.clock.advanceMinutes(3);
        lock->idle().check();
        QVERIFY(lock->isHidden());
        w.press(Qt::Key_F2); // somebody is there
        w.shop.clock.advanceMinutes(3);
        lock->idle().check();
        QVERIFY(lock->isHidden());
        w.shop.clock.advanceMinutes(1);
        lock->idle().check();
        QVERIFY(!lock->isHidden());
        QVERIFY(w.services().desk.isLocked());
    }

    void anOpenDialogKeepsNoTillUnlocked_data()
    {
        QTest::addColumn<bool>("gives");
        QTest::newRow("a dialog that can be closed") << true;
        QTest::newRow("one that cannot") << false;
    }
    void anOpenDialogKeepsNoTillUnlocked()
    {
        QFETCH(bool, gives);
        struct Question final : QDialog
        {
            using QDialog::QDialog;
            void reject() override
            {
                if (mayGo)
                    QDialog::reject();
            }
            bool mayGo = true;
        };
        Window w;
        const TwoStaff people(w);
        w.open(ui::pages::counter);
        people.askPins(w);
        w.type(QStringLiteral("2580"));
        w.press(Qt::Key_Return);
        (void)must(w.services().staff.setIdleMinutes(4));
        w.context().events.notify();
        auto *lock = w.find<ui::LockScreen>(QStringLiteral("lockScreen"));
        Question question(&w.window());
        question.mayGo = gives;
        question.open();
        w.shop.clock.advanceMinutes(5);
        lock->idle().check();
        QCOMPARE(lock->isHidden(), !gives);
        question.mayGo = true;
        test::pressKey(&question, Qt::Key_Escape); // somebody comes back and closes it
        lock->idle().check();
        QVERIFY(!question.isVisible());
        QVERIFY(!lock->isHidden());
        QVERIFY(w.services().desk.isLocked());
    }

    void aShiftIsKeptByKeyboard()
    {
        Window w;
        w.open(ui::pages::staff);
        QCOMPARE(w.focusName(), QStringLiteral("shiftCash"));
        w.type(QStringLiteral("۵۰."));
        w.press(Qt::Key_Return);
        auto open = must(w.services().shifts.current({}));
        QVERIFY(open);
        QCOMPARE(open->openingCash, domain::Money::fromMinor(500'000)); // 50,000 tomans
        QCOMPARE(w.focusName(), QStringLiteral("shiftCash"));
        w.type(QStringLiteral("۴۹."));
        QVERIFY(!w.find<QLabel>(QStringLiteral("shiftDifference"))->text().isEmpty());
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("shiftNote"));
        w.type(QStringLiteral("خرد"));
        w.press(Qt::Key_Return);
        QVERIFY(!must(w.services().shifts.current({})));
        const auto all = must(w.services().shifts.newest());
        QCOMPARE(all.front().difference(), domain::Money::fromMinor(-10'000));
        QCOMPARE(all.front().note, QStringLiteral("خرد"));
        QVERIFY(!w.dialogSeen);
    }

    void theTrailIsFilteredAndAMemberOpensFromIt()
    {
        Window w;
        const auto member = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا احمدی"),
                                            QStringLiteral("09121234567"));
        services::CounterService counter(w.shop.database(), w.shop.clock);
        (void)must(counter.adjust({member, domain::Points(30), QStringLiteral("start"), {}, {}}));
        w.open(ui::pages::staff, {{QStringLiteral("view"), QStringLiteral("trail")}});
        auto *list = w.find<QWidget>(QStringLiteral("trailList"))->findChild<QTableView *>();
        const int all = list->model()->rowCount();
        QVERIFY(all >= 3); // the shop, its programme, the points
        auto *kind = w.find<QComboBox>(QStringLiteral("trailKind"));
        kind->setCurrentIndex(kind->findData(QStringLiteral("points")));
        QCOMPARE(list->model()->rowCount(), 1);
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(w.find<QLabel>(QStringLiteral("trailDetail"))->text().contains(QStringLiteral("30"))
                || w.find<QLabel>(QStringLiteral("trailDetail"))->text().contains(QStringLiteral("۳۰")));
        QVERIFY(!w.find<QLabel>(QStringLiteral("trailHead"))->text().isEmpty());
        w.find<ui::JalaliDateEdit>(QStringLiteral("trailLast"))->setValue(QDate(2020, 1, 1));
        QCOMPARE(list->model()->rowCount(), 0);
        test::emptyAction(*w.find<QWidget>(QStringLiteral("trailList")))->click();
        QCOMPARE(list->model()->rowCount(), all);
        QCOMPARE(kind->currentIndex(), 0);
    }

    void pinsAreSetUpInSettings()
    {
        Window w;
        const TwoStaff people(w);
        w.open(ui::pages::settings, {{QStringLiteral("section"), QStringLiteral("pins")}});
        auto *toggle = w.find<QPushButton>(QStringLiteral("pinToggle"));
        QVERIFY(!toggle->isEnabled()); // no owner has a PIN
        auto *role = w.find<QComboBox>(QStringLiteral("pinRole"));
        role->setCurrentIndex(role->findData(static_cast<int>(StaffRole::Owner)));
        emit role->activated(role->currentIndex());
        w.find<QLineEdit>(QStringLiteral("pinEdit"))->setFocus();
        w.type(QStringLiteral("1234"));
        w.press(Qt::Key_Return);
        QVERIFY(!toggle->isEnabled()); // the first that anybody tries
        w.find<QLineEdit>(QStringLiteral("pinEdit"))->clear();
        w.type(QStringLiteral("2580"));
        w.press(Qt::Key_Return);
        QVERIFY(toggle->isEnabled());
        toggle->click();
        QVERIFY(w.services().desk.rules().on);
        QVERIFY(!w.find<QLabel>(QStringLiteral("pinCode"))->text().isEmpty());
        QVERIFY(w.services().desk.isLocked());
        w.type(QStringLiteral("2580"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.services().desk.current(), people.mina);
        auto *mayRefund = w.find<QCheckBox>(QStringLiteral("may.cashier.refund"));
        QVERIFY(mayRefund->isChecked());
        mayRefund->click();
        QVERIFY(!w.services().desk.rules().matrix.may(StaffRole::Cashier, domain::StaffAction::Refund));
        auto *limit = w.find<QCheckBox>(QStringLiteral("limitPoints"));
        limit->click();
        QCOMPARE(w.services().desk.rules().limits.manualPoints, domain::Points(500));
    }

    void limitsByHandAreSetUpInSettings()
    {
        Window w;
        const TwoStaff people(w);
        w.open(ui::pages::settings, {{QStringLiteral("section"), QStringLiteral("pins")}});
        people.askPins(w);
        w.type(QStringLiteral("2580"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.services().desk.current(), people.mina);
        for (const char *box : {"limitPointsDay", "limitCredit", "limitCreditDay", "limitDiscountDay", "limitPartnerDay"})
            w.find<QCheckBox>(QString::fromLatin1(box))->click();
        auto *credit = w.find<ui::MoneyEdit>(QStringLiteral("limitCreditValue"));
        credit->setValue(domain::Money::fromMinor(40'000));
        emit credit->editingFinished();
        const domain::StaffLimits limits = w.services().desk.rules().limits;
        QVERIFY(!limits.manualPoints);
        QCOMPARE(limits.manualPointsDay, domain::Points(2'000));
        QCOMPARE(limits.credit, domain::Money::fromMinor(40'000));
        QCOMPARE(limits.creditDay, domain::Money::fromMinor(5'000'000));
        QCOMPARE(limits.discountDay, domain::Money::fromMinor(5'000'000));
        QCOMPARE(limits.partnerDay, domain::Points(2'000));
    }

    void aManagerSeesWhyAnOwnerIsOutOfReach()
    {
        Window w;
        const TwoStaff people(w);
        domain::PermissionMatrix matrix;
        matrix.allow(StaffRole::Manager, domain::StaffAction::ManageStaff, true);
        matrix.allow(StaffRole::Manager, domain::StaffAction::ChangeSettings, true);
        w.open(ui::pages::settings, {{QStringLiteral("section"), QStringLiteral("pins")}});
        (void)must(w.services().staff.setMatrix(matrix));
        (void)must(w.services().staff.setRole(people.reza, StaffRole::Manager));
        people.askPins(w);
        w.press(Qt::Key_Down);
        w.type(QStringLiteral("8642"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.services().desk.current(), people.reza);
        auto *who = w.find<QComboBox>(QStringLiteral("pinWho"));
        auto *role = w.find<QComboBox>(QStringLiteral("pinRole"));
        auto *reason = w.find<QLabel>(QStringLiteral("pinReason"));
        const auto ownerItem = [role] {
            return static_cast<QStandardItemModel *>(role->model())
                ->item(role->findData(static_cast<int>(StaffRole::Owner)));
        };
        who->setCurrentIndex(who->findData(people.mina.value()));
        QVERIFY(!role->isEnabled());
        QVERIFY(!w.find<QLineEdit>(QStringLiteral("pinEdit"))->isEnabled());
        QVERIFY(!w.find<QPushButton>(QStringLiteral("pinSet"))->isEnabled());
        QVERIFY(!reason->isHidden() && !reason->text().isEmpty());
        QVERIFY(!w.find<QPushButton>(QStringLiteral("pinToggle"))->isEnabled());
        who->setCurrentIndex(who->findData(people.reza.value()));
        QVERIFY(role->isEnabled());
        QVERIFY(!ownerItem()->isEnabled());
        QVERIFY(!reason->isHidden());
        w.press(Qt::Key_F12); // the owner comes
        w.press(Qt::Key_Up);
        w.type(QStringLiteral("2580"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.services().desk.current(), people.mina);
        QVERIFY(ownerItem()->isEnabled());
        QVERIFY(reason->isHidden());
        who->setCurrentIndex(who->findData(people.mina.value()));
        QVERIFY(!role->isEnabled()); // the last one stays
        QVERIFY(!reason->isHidden());
        QVERIFY(w.find<QPushButton>(QStringLiteral("pinToggle"))->isEnabled());
    }

    void whatIsLeftOfALimitIsSaid()
    {
        Window w;
        w.open(ui::pages::home);
        const ui::Format &format = w.context().format;
        const auto words = [&](const char *why, qint64 left) {
            return ui::errorText({domain::ErrorCode::NeedsSecondPerson,
                                  {QString::fromLatin1(why), QStringLiteral("points.adjust member:1"), QString::number(left)},
                                  {}, {}}, format);
        };
        QVERIFY(words("manual_points", 20).contains(format.points(domain::Points(20))));
        QVERIFY(words("manual_points_day", 30).contains(format.points(domain::Points(30))));
        QVERIFY(words("manual_credit", 40'000).contains(format.money(domain::Money::fromMinor(40'000))));
        QVERIFY(words("manual_credit_day", 0).contains(format.money(domain::Money())));
        QVERIFY(words("manual_discount_day", 50'000).contains(format.money(domain::Money::fromMinor(50'000))));
        QVERIFY(words("partner_points_day", 60).contains(format.points(domain::Points(60))));
    }

    void aSecondPersonConfirmsInPlace()
    {
        Window w;
        const TwoStaff people(w);
        const auto member = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا احمدی"),
                                            QStringLiteral("09121234567"));
        w.open(ui::pages::memberProfile, {{QStringLiteral("member"), member.value()}});
        domain::StaffLimits limits;
        limits.manualPoints = domain::Points(50);
        domain::PermissionMatrix matrix;
        matrix.allow(StaffRole::Cashier, domain::StaffAction::AdjustPoints, true);
        (void)must(w.services().staff.setLimits(limits));
        (void)must(w.services().staff.setMatrix(matrix));
        people.askPins(w);
        w.press(Qt::Key_Down);
        w.type(QStringLiteral("8642"));
        w.press(Qt::Key_Return);
        const auto refused = w.services().counter.adjust({member, domain::Points(60), QStringLiteral("x"), people.reza, {}});
        QCOMPARE(refused.error().code, domain::ErrorCode::NeedsSecondPerson);
        bool done = false;
        QObject context;
        QVERIFY(w.context().requests.secondPerson(refused.error(), &context, [&] {
            done = w.services().counter.adjust({member, domain::Points(60), QStringLiteral("x"), people.reza, {}}).has_value();
        }));
        auto *lock = w.find<QWidget>(QStringLiteral("lockScreen"));
        QVERIFY(!lock->isHidden());
        QCOMPARE(w.find<QListWidget>(QStringLiteral("lockNames"))->count(), 1); // not oneself
        w.type(QStringLiteral("2580"));
        w.press(Qt::Key_Return);
        QVERIFY(lock->isHidden());
        QVERIFY(done);
        QCOMPARE(w.services().desk.current(), people.reza); // still
    }

    void aRecoveryIsToldToEverybodyAndStoppedByTheOwner()
    {
        Window w;
        const TwoStaff people(w);
        w.open(ui::pages::counter);
        people.askPins(w);
        (void)must(w.services().staff.askRecovery());
        w.press(Qt::Key_Down);
        w.type(QStringLiteral("8642"));
        w.press(Qt::Key_Return);
        ui::Banner &told = w.window().standing();
        QVERIFY(!told.isHidden());
        QVERIFY(told.findChildren<QPushButton *>().isEmpty()); // the cashier only reads it
        w.press(Qt::Key_F12);
        QVERIFY(!w.find<QLabel>(QStringLiteral("lockNotice"))->isHidden());
        w.press(Qt::Key_Up);
        w.type(QStringLiteral("2580"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.services().desk.current(), people.mina);
        QVERIFY(!told.isHidden());
        const auto buttons = told.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        buttons.front()->click();
        QVERIFY(!must(w.services().staff.notice()).asked);
        QVERIFY(told.isHidden());
    }

    void aCutOffTrailIsToldAtEachOpening()
    {
        const test::LookGuard look(ui::Language::English);
        test::TestShop shop;
        ui::DeviceSettings computer;
        {
            const Opening first(shop, computer);
        }
        (void)must(shop.shop().addStaff(QStringLiteral("Nima")));
        {
            Opening second(shop, computer); // lines were added: fine, and this is what it knows from now on
            QVERIFY(second.session.window().standing().isHidden());
        }
        storage::Connection &file = shop.database().connection();
        file.run(QStringLiteral("DROP TRIGGER audit_no_delete"));
        file.run(QStringLiteral("DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)"));
        for (int opening = 0; opening < 2; ++opening) {
            Opening later(shop, computer);
            QVERIFY(!later.session.window().standing().isHidden());
            QCOMPARE(later.session.window().standing().kind(), ui::Banner::Kind::Error);
            const auto kept = ui::TrailKeeper::kept(later.session.context());
            const auto faults = must(later.session.context().trail.check(kept));
            QCOMPARE(faults.size(), size_t(1));
            QCOMPARE(faults.front().kind, services::TrailFault::Kind::HeadDiffers);
        }
    }

    // also on a computer that has never seen the shop before
    void aCutOffTrailIsFoundByTheBackups()
    {
        const test::LookGuard look(ui::Language::English);
        test::TestShop shop;
        ui::DeviceSettings computer;
        (void)must(shop.shop().addStaff(QStringLiteral("Nima")));
        (void)must(services::BackupService(shop.path(), {}, shop.clock).backUp());
        storage::Connection &file = shop.database().connection();
        file.run(QStringLiteral("DROP TRIGGER audit_no_delete"));
        file.run(QStringLiteral("DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)"));
        Opening later(shop, computer);
        ui::AppContext &context = later.session.context();
        QVERIFY(later.session.window().standing().isHidden()); // nothing was known here
        const auto faults = must(context.trail.check({}, context.backup.trailHeads()));
        QCOMPARE(faults.size(), size_t(1));
        QCOMPARE(faults.front().kind, services::TrailFault::Kind::HeadDiffers);
        QVERIFY(faults.front().where.endsWith(QStringLiteral(".bashgah-backup")));
        std::vector<domain::KeptHead> theirs = context.backup.trailHeads();
        theirs.front().began.msecs -= 1; // of a shop that stood here before
        QVERIFY(must(context.trail.check({}, theirs)).empty());
        const domain::Instant afterIt{QDateTime::currentMSecsSinceEpoch() + 60'000};
        QVERIFY(context.backup.trailHeads(afterIt).empty()); // what an owner knows of counts no more
        QCOMPARE(ui::TrailKeeper::acceptedAt(context), domain::Instant());
        ui::TrailKeeper::accept(context);
        QCOMPARE(ui::TrailKeeper::acceptedAt(context), shop.clock.now());
    }

    void workGoesOnAfterTheLockForWhoOrderedIt()
    {
        Window w;
        const TwoStaff people(w);
        w.open(ui::pages::counter);
        people.askPins(w);
        w.type(QStringLiteral("2580"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.services().desk.current(), people.mina);
        QSemaphore go;
        std::optional<domain::StaffId> worker;
        services::StaffDesk &desk = w.services().desk;
        w.context().jobs.run<bool>(
            QStringLiteral("work"), services::Jobs::Pool::Db,
            [&go, &worker, &desk](services::JobControl &) -> domain::Result<bool> {
                go.acquire();
                worker = desk.current();
                return true;
            },
            &w.window(), {}, services::Jobs::Show::Quiet);
        desk.lock();
        QVERIFY(!desk.current());
        go.release();
        QTRY_VERIFY(w.context().jobs.isIdle());
        QCOMPARE(worker, std::optional(people.mina));
    }

    void theOwnPinIsChangedByKeyboard()
    {
        Window w;
        const TwoStaff people(w);
        w.open(ui::pages::counter);
        people.askPins(w);
        w.press(Qt::Key_Down);
        w.type(QStringLiteral("8642"));
        w.press(Qt::Key_Return);
        w.open(ui::pages::staff, {{QStringLiteral("view"), QStringLiteral("pin")}});
        QCOMPARE(w.focusName(), QStringLiteral("ownPinOld"));
        w.type(QStringLiteral("8642"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("9753"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("9753"));
        w.press(Qt::Key_Return);
        QVERIFY(w.services().desk.signIn(people.reza, u"9753"));
    }
};

BASHGAH_TEST(tst_staffpage, StaffPageTest)
#include "tst_staffpage.moc"
