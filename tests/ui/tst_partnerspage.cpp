// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/crypto/sodiumsignatures.h"
#include "reports/qrpicture.h"
#include "services/counter/counterservice.h"
#include "services/partners/partnerservice.h"
#include "support/crowd.h"
#include "support/memorysecrets.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/pages/partners/exchangepanel.h"
#include "ui/shell/banner.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"
#include "ui/widgets/tablepane.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QUrl>

using namespace bashgah;
using domain::Points;
using test::must;
using test::Window;

namespace {

/// The shop next door, without a window.
struct Neighbour
{
    Neighbour() : partners(shop.database(), shop.clock, signatures, secrets) {}
    domain::PartnerId meet(const domain::PublicKey &key)
    {
        return must(partners.add({QStringLiteral("window"), key, domain::Money::fromMinor(1000),
                                  domain::Money::fromMinor(1000), domain::PartnerMode::Postpaid, Points(0), {}, false}));
    }
    test::TestShop shop;
    integrations::SodiumSignatures signatures;
    test::MemorySecrets secrets;
    services::PartnerService partners;
};

domain::Partner partnerOf(const domain::PublicKey &key)
{
    return {QStringLiteral("نانوایی"), key, domain::Money::fromMinor(1000), domain::Money::fromMinor(1000),
            domain::PartnerMode::Postpaid, Points(0), {}, false};
}

domain::MemberId addRich(Window &w, qint64 points)
{
    const auto id = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا احمدی"),
                                    QStringLiteral("09121234567"));
    services::CounterService counter(w.shop.database(), w.shop.clock);
    (void)must(counter.adjust({id, Points(points), QStringLiteral("start"), {}, {}}));
    return id;
}

QString write(const QTemporaryDir &folder, const QByteArray &content)
{
    const QString path = folder.filePath(QStringLiteral("f.bashgah-exchange"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return path;
}

} // namespace

class PartnersPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void aPartnerIsMadeByKeyboardWithThePastedKey()
    {
        Window w;
        Neighbour next;
        w.open(ui::pages::partners);
        w.press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(w.focusName(), QStringLiteral("partnerName"));
        w.type(QStringLiteral("نانوایی"));
        w.press(Qt::Key_Tab);
        QCOMPARE(w.focusName(), QStringLiteral("partnerKey"));
        w.type(QStringLiteral("abc"));
        w.find<QPushButton>(QStringLiteral("partnerSave"))->click();
        QVERIFY(must(w.services().partners.list()).empty());
        QCOMPARE(w.focusName(), QStringLiteral("partnerKey")); // no key
        w.find<QLineEdit>(QStringLiteral("partnerKey"))->setText(must(next.partners.publicKey()).text());
        w.find<ui::MoneyEdit>(QStringLiteral("partnerPrice"))->setPlainText(QStringLiteral("100"));
        w.find<QPushButton>(QStringLiteral("partnerSave"))->click();
        const auto rows = must(w.services().partners.list());
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().partner.price, domain::Money::fromMinor(1000)); // 100 tomans
        QCOMPARE(rows.front().partner.key, must(next.partners.publicKey()));
    }

    void aMembersPointsGoWithTheNextFile()
    {
        Window w;
        Neighbour next;
        const auto member = addRich(w, 100);
        w.open(ui::pages::partners);
        (void)must(w.services().partners.add(partnerOf(must(next.partners.publicKey()))));
        w.open(ui::pages::memberProfile, {{QStringLiteral("member"), member.value()}});
        w.find<QPushButton>(QStringLiteral("carry"))->click();
        w.find<ui::PointsEdit>(QStringLiteral("carryPoints"))->setValue(Points(130));
        w.find<QPushButton>(QStringLiteral("carrySubmit"))->click();
        QCOMPARE(must(w.services().counter.snapshot(member)).balance, Points(100)); // more than there is
        w.find<ui::PointsEdit>(QStringLiteral("carryPoints"))->setValue(Points(30));
        w.find<QPushButton>(QStringLiteral("carrySubmit"))->click();
        QCOMPARE(must(w.services().counter.snapshot(member)).balance, Points(70));
        const auto file = must(w.services().partners.exportFile(domain::PartnerId(1)));
        (void)next.meet(must(w.services().partners.publicKey()));
        QCOMPARE(must(next.partners.importFile(file.content, QStringLiteral("f"))).in, Points(30));
    }

    void aVoucherIsShownAsPictureAndDigits()
    {
        Window w;
        Neighbour next;
        const auto member = addRich(w, 100);
        w.open(ui::pages::partners);
        (void)must(w.services().partners.add(partnerOf(must(next.partners.publicKey()))));
        w.open(ui::pages::memberProfile, {{QStringLiteral("member"), member.value()}});
        w.find<QPushButton>(QStringLiteral("carry"))->click();
        w.find<QPushButton>(QStringLiteral("choice.voucher"))->click();
        w.find<ui::PointsEdit>(QStringLiteral("carryPoints"))->setValue(Points(40));
        w.find<QPushButton>(QStringLiteral("carrySubmit"))->click();
        QVERIFY(!w.find<QLabel>(QStringLiteral("voucherPicture"))->pixmap().isNull());
        const QString digits = w.find<QPlainTextEdit>(QStringLiteral("voucherDigits"))->toPlainText();
        (void)next.meet(must(w.services().partners.publicKey()));
        QCOMPARE(must(next.partners.spendVoucher(digits)).points, Points(40));
        QCOMPARE(must(w.services().counter.snapshot(member)).spendable, Points(60));
    }

    void aDroppedFileIsTakenInOnceAndAForgedOneRefused()
    {
        Window w;
        Neighbour next;
        QTemporaryDir folder;
        w.open(ui::pages::partners);
        (void)must(w.services().partners.add(partnerOf(must(next.partners.publicKey()))));
        const auto id = next.meet(must(w.services().partners.publicKey()));
        const auto there = test::addMember(next.shop.database(), next.shop.clock, QStringLiteral("x"),
                                           QStringLiteral("09121234567"));
        (void)must(services::CounterService(next.shop.database(), next.shop.clock)
                       .adjust({there, Points(50), QStringLiteral("start"), {}, {}}));
        (void)must(next.partners.move({id, there, Points(20), {}, {}}));
        const QByteArray content = must(next.partners.exportFile(id)).content;
        auto *panel = w.window().findChild<ui::ExchangePanel *>();
        QByteArray forged = content;
        forged.replace("\"points\":20", "\"points\":99");
        panel->importFile(write(folder, forged));
        QCOMPARE(must(w.services().partners.list()).front().balance.issued, Points(0));
        const QString path = write(folder, content);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QWidget *page = panel;
        while (page && !page->acceptDrops())
            page = page->parentWidget();
        QVERIFY(page);
        for (int i = 0; i < 2; ++i) {
            QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(page, &enter);
            QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(page, &drop);
            QCOMPARE(must(w.services().partners.list()).front().balance.issued, Points(20));
        }
    }

    void theCounterTakesAPartnersVoucherLikeACode()
    {
        Window w;
        Neighbour next;
        w.open(ui::pages::partners);
        (void)must(w.services().partners.add(partnerOf(must(next.partners.publicKey()))));
        const auto id = next.meet(must(w.services().partners.publicKey()));
        const auto there = test::addMember(next.shop.database(), next.shop.clock, QStringLiteral("x"),
                                           QStringLiteral("09121234567"));
        (void)must(services::CounterService(next.shop.database(), next.shop.clock)
                       .adjust({there, Points(50), QStringLiteral("start"), {}, {}}));
        const auto voucher = must(next.partners.makeVoucher({id, there, Points(50), w.context().today(), {}}));
        w.open(ui::pages::counter);
        auto *code = w.find<QLineEdit>(QStringLiteral("code"));
        code->setText(voucher.text);
        code->setFocus();
        w.press(Qt::Key_Return);
        QCOMPARE(must(w.services().partners.list()).front().balance.open, Points(50));
        QCOMPARE(code->text(), QString());
        code->setText(voucher.text);
        code->setFocus();
        w.press(Qt::Key_Return); // once
        QCOMPARE(must(w.services().partners.list()).front().balance.open, Points(50));
    }

    void aNewKeyIsTrustedAfterTheQuestion()
    {
        Window w;
        Neighbour next;
        w.open(ui::pages::partners);
        (void)must(w.services().partners.add(partnerOf(must(next.partners.publicKey()))));
        const auto fresh = must(next.partners.renewKey());
        w.context().events.notify();
        w.open(ui::pages::home);
        w.open(ui::pages::partners);
        w.window().currentPage()->refresh();
        w.find<QPushButton>(QStringLiteral("partnerEdit"))->click();
        QVERIFY(!w.find<ui::PointsEdit>(QStringLiteral("partnerOldUpTo"))->isVisible());
        w.find<QLineEdit>(QStringLiteral("partnerKey"))->setText(fresh.text());
        QVERIFY(w.find<ui::PointsEdit>(QStringLiteral("partnerOldUpTo"))->isVisible());
    }

    void whatIsAskedForAgainIsShown()
    {
        Window w;
        Neighbour next;
        w.open(ui::pages::partners);
        (void)must(w.services().partners.add(partnerOf(must(next.partners.publicKey()))));
        w.context().events.notify();
        w.window().currentPage()->refresh();
        w.find<ui::PointsEdit>(QStringLiteral("recoveryFrom"))->setValue(Points(3));
        w.find<QPushButton>(QStringLiteral("recoveryAsk"))->click();
        QCOMPARE(must(w.services().partners.list()).front().askFrom, std::optional<qint64>(3));
        w.find<ui::PointsEdit>(QStringLiteral("recoveryFrom"))->clear();
        w.find<QPushButton>(QStringLiteral("recoverySend"))->click(); // from which one?
        QVERIFY(!must(w.services().partners.list()).front().sendFrom);
    }

    void theMonthOfThePartnerIsAddedUp()
    {
        Window w;
        Neighbour next;
        const auto member = addRich(w, 100);
        w.open(ui::pages::partners);
        const auto id = must(w.services().partners.add(partnerOf(must(next.partners.publicKey()))));
        (void)must(w.services().partners.move({id, member, Points(30), {}, {}}));
        w.context().events.notify();
        w.open(ui::pages::partners);
        w.find<QPushButton>(QStringLiteral("choice.months"))->click();
        QVERIFY(w.find<QLabel>(QStringLiteral("settlementNet"))->text().contains(w.context().format.money(domain::Money::fromMinor(30'000))));
        QVERIFY(!w.find<QPushButton>(QStringLiteral("settlementClose"))->isEnabled()); // the month is not over
        w.press(Qt::Key_Escape);
        w.find<QPushButton>(QStringLiteral("choice.moves"))->click();
        auto *table = w.find<ui::TablePane>(QStringLiteral("partnerMoves"));
        table->view().setCurrentIndex(table->view().model()->index(0, 0));
        w.find<QPushButton>(QStringLiteral("moveBack"))->click();
        QCOMPARE(must(w.services().counter.snapshot(member)).balance, Points(100));
        QVERIFY(!w.find<QPushButton>(QStringLiteral("moveBack"))->isEnabled());
    }

    void aQrPictureHasItsFindersAndQuietZone()
    {
        const QImage picture = reports::qrPicture(QString(238, u'7'), 1);
        QCOMPARE(picture.width(), 41 + 8); // version 6 holds 255 digits at level M
        for (const QPoint &corner : {QPoint(4, 4), QPoint(picture.width() - 11, 4), QPoint(4, picture.width() - 11)}) {
            for (int i = 0; i < 7; ++i)
                QCOMPARE(picture.pixel(corner.x() + i, corner.y()), qRgb(0, 0, 0));
            QCOMPARE(picture.pixel(corner.x() + 1, corner.y() + 1), qRgb(255, 255, 255));
            QCOMPARE(picture.pixel(corner.x() + 3, corner.y() + 3), qRgb(0, 0, 0));
        }
        for (int i = 0; i < picture.width(); ++i)
            QCOMPARE(picture.pixel(i, 3), qRgb(255, 255, 255));
    }
};

BASHGAH_TEST(tst_partnerspage, PartnersPageTest)
#include "tst_partnerspage.moc"
