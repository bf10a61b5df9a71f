// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A form that goes on in a window made anew is still about the record as it was read before: what another till changed
// since is told when it is saved, and not overwritten.
#include "integrations/crypto/sodiumsignatures.h"
#include "services/campaigns/campaignservice.h"
#include "services/charity/causeservice.h"
#include "services/games/drawservice.h"
#include "services/members/contactservice.h"
#include "services/members/memberservice.h"
#include "services/partners/partnerservice.h"
#include "services/products/productservice.h"
#include "services/rewards/rewardservice.h"
#include "support/memorysecrets.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "twolooks.h"
#include "ui/pages/campaigns/campaigncomposer.h"
#include "ui/shell/dataevents.h"
#include "ui/widgets/tablepane.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <functional>

using namespace bashgah;
using domain::Money;
using domain::Points;
using test::Look;
using test::must;
using test::TwoLooks;

namespace {

const QString first = QStringLiteral("الف");
const QString mine = QStringLiteral("نوشته من");
const QString theirs = QStringLiteral("نوشته دیگری");

/// A form with one field that is typed into here and changed by another till.
struct Form
{
    std::function<void(TwoLooks &)> open; ///< makes the record and opens it
    const char *field;
    const char *save;
    std::function<void(TwoLooks &)> changeElsewhere; ///< to `theirs`
    std::function<QString(TwoLooks &)> stored;
};

Look english()
{
    Look look;
    look.language = ui::Language::English; // with its digits
    return look;
}

void openRow(TwoLooks &looks, const char *pane, int row = 0)
{
    QTableView &view = looks.find<ui::TablePane>(pane)->view();
    view.setCurrentIndex(view.model()->index(row, 0));
    test::pressKey(&view, Qt::Key_Return);
}

void typeOver(QWidget *field, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->selectAll();
    else
        qobject_cast<QPlainTextEdit *>(field)->selectAll();
    test::typeText(field, text);
}

QString textOf(const QWidget *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line ? line->text() : qobject_cast<const QPlainTextEdit *>(field)->toPlainText();
}

bool tellsOfAChange(TwoLooks &looks)
{
    for (const QLabel *label : looks.window().window().currentPage()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(QStringLiteral("changed in the meantime")))
            return true;
    }
    return false;
}

void addReward(TwoLooks &looks, const QString &name)
{
    domain::Reward reward;
    reward.name = name;
    reward.points = Points(50);
    (void)must(services::RewardService(looks.shop.database(), looks.shop.clock).add(reward));
}

Form rewardForm()
{
    return {[](TwoLooks &looks) {
                addReward(looks, first);
                looks.window().open(ui::pages::rewards);
                openRow(looks, "rewardList");
            },
            "rewardName", "rewardSave",
            [](TwoLooks &looks) {
                services::RewardService rewards(looks.shop.database(), looks.shop.clock);
                auto row = must(rewards.list()).front();
                row.reward.name = theirs;
                must(rewards.change(row.id, row.version, row.reward));
            },
            [](TwoLooks &looks) { return must(looks.window().services().rewards.list()).front().reward.name; }};
}

void addCause(TwoLooks &looks, const QString &name)
{
    domain::Cause cause;
    cause.name = name;
    cause.pointValue = Money::fromMinor(50);
    (void)must(services::CauseService(looks.shop.database(), looks.shop.clock).add(cause));
}

Form causeForm()
{
    return {[](TwoLooks &looks) {
                addCause(looks, first);
                looks.window().open(ui::pages::charity);
                openRow(looks, "causeList");
            },
            "causeName", "causeSave",
            [](TwoLooks &looks) {
                services::CauseService causes(looks.shop.database(), looks.shop.clock);
                auto row = must(causes.list()).front();
                row.cause.name = theirs;
                must(causes.change(row.id, row.version, row.cause));
            },
            [](TwoLooks &looks) { return must(looks.window().services().causes.list()).front().cause.name; }};
}

Form drawForm()
{
    return {[](TwoLooks &looks) {
                domain::LuckyDraw draw;
                draw.name = first;
                draw.prize = QStringLiteral("قوری");
                draw.first = looks.window().context().today();
                draw.last = draw.first.addDays(3);
                (void)must(services::DrawService(looks.shop.database(), looks.shop.clock).add(draw));
                looks.window().open(ui::pages::games);
                looks.find<QPushButton>("drawEdit")->click();
            },
            "drawName", "drawSave",
            [](TwoLooks &looks) {
                services::DrawService draws(looks.shop.database(), looks.shop.clock);
                auto row = must(draws.list()).front();
                row.draw.name = theirs;
                must(draws.change(row.id, row.version, row.draw));
            },
            [](TwoLooks &looks) { return must(looks.window().services().draws.list()).front().draw.name; }};
}

domain::PublicKey keyOfANeighbour()
{
    test::TestShop shop;
    const integrations::SodiumSignatures signatures;
    test::MemorySecrets secrets;
    return must(services::PartnerService(shop.database(), shop.clock, signatures, secrets).publicKey());
}

Form partnerForm()
{
    return {[](TwoLooks &looks) {
                (void)must(looks.window().services().partners.add(
                    {first, keyOfANeighbour(), Money::fromMinor(1000), Money::fromMinor(1000),
                     domain::PartnerMode::Postpaid, Points(0), {}, false}));
                looks.window().open(ui::pages::partners);
                openRow(looks, "partnerList");
            },
            "partnerName", "partnerSave",
            [](TwoLooks &looks) { // its page hears nothing of it
                services::PartnerService &partners = looks.window().services().partners;
                auto row = must(partners.list()).front();
                row.partner.name = theirs;
                must(partners.change(row.id, row.version, row.partner));
            },
            [](TwoLooks &looks) { return must(looks.window().services().partners.list()).front().partner.name; }};
}

Form productForm()
{
    return {[](TwoLooks &looks) {
                domain::Product product;
                product.code = QStringLiteral("629");
                product.name = first;
                (void)must(services::ProductService(looks.shop.database(), looks.shop.clock).add(product));
                looks.window().open(ui::pages::products);
                openRow(looks, "productList");
            },
            "productName", "productSave",
            [](TwoLooks &looks) {
                services::ProductService products(looks.shop.database(), looks.shop.clock);
                auto row = must(products.list()).front();
                row.product.name = theirs;
                must(products.change(row.id, row.version, row.product));
            },
            [](TwoLooks &looks) { return must(looks.window().services().products.list()).front().product.name; }};
}

Form detailsForm()
{
    return {[](TwoLooks &looks) {
                looks.window().open(ui::pages::memberProfile, {{QStringLiteral("member"), looks.sara.value()},
                                                               {QStringLiteral("focus"), QStringLiteral("details")}});
            },
            "city", "saveDetails",
            [](TwoLooks &looks) {
                services::MemberService members(looks.shop.database(), looks.shop.clock);
                auto view = must(members.member(looks.sara));
                view.member.details.city = theirs;
                (void)must(members.update(looks.sara, view.member.details, view.version));
            },
            [](TwoLooks &looks) {
                return must(looks.window().services().members.member(looks.sara)).member.details.city;
            }};
}

Form contactForm()
{
    return {[](TwoLooks &looks) {
                services::ContactService contacts(looks.shop.database(), looks.shop.clock);
                (void)must(contacts.add({looks.sara, domain::ContactKind::Complaint, QStringLiteral("نان سرد بود")}));
                looks.window().open(ui::pages::contacts);
                openRow(looks, "contactList");
            },
            "contactAnswer", "contactSave",
            [](TwoLooks &looks) {
                services::ContactService contacts(looks.shop.database(), looks.shop.clock);
                domain::Contact contact = must(contacts.ofMember(looks.sara)).front();
                contact.answer = theirs;
                contact.state = domain::ContactState::Answered; // it leaves the list of those to follow up
                (void)must(contacts.change(contact));
            },
            [](TwoLooks &looks) {
                return must(looks.window().services().care.contacts.ofMember(looks.sara)).front().answer;
            }};
}

} // namespace

Q_DECLARE_METATYPE(Form)

class TypedVersionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatChangedElsewhereIsToldAndNotOverwritten_data();
    void whatChangedElsewhereIsToldAndNotOverwritten();
    void withoutAChangeElsewhereItIsSaved_data() { whatChangedElsewhereIsToldAndNotOverwritten_data(); }
    void withoutAChangeElsewhereItIsSaved();
    void whatWasChangedBeforeAFormWithoutTypingIsShown();
    void twoMembersOfWhomOneChangedAreNotMerged_data();
    void twoMembersOfWhomOneChangedAreNotMerged();
    void aDraftOfACampaignChangedElsewhereIsNotOverwritten_data();
    void aDraftOfACampaignChangedElsewhereIsNotOverwritten();
    void newsOfTheShopLeaveAnOpenFormAlone_data();
    void newsOfTheShopLeaveAnOpenFormAlone();
};

void TypedVersionsTest::whatChangedElsewhereIsToldAndNotOverwritten_data()
{
    QTest::addColumn<Form>("form");
    QTest::newRow("reward") << rewardForm();
    QTest::newRow("cause") << causeForm();
    QTest::newRow("draw") << drawForm();
    QTest::newRow("partner") << partnerForm();
    QTest::newRow("product") << productForm();
    QTest::newRow("details of a member") << detailsForm();
    QTest::newRow("contact") << contactForm();
}

void TypedVersionsTest::whatChangedElsewhereIsToldAndNotOverwritten()
{
    QFETCH(Form, form);
    TwoLooks looks(english());
    form.open(looks);
    typeOver(looks.find<QWidget>(form.field), mine);
    form.changeElsewhere(looks);
    looks.change();
    QVERIFY(looks.find<QWidget>(form.field)->isVisible());
    QCOMPARE(textOf(looks.find<QWidget>(form.field)), mine);
    QVERIFY(!tellsOfAChange(looks));
    looks.find<QPushButton>(form.save)->click();
    QVERIFY(tellsOfAChange(looks));
    QCOMPARE(form.stored(looks), theirs);
    QCOMPARE(textOf(looks.find<QWidget>(form.field)), mine);
}

void TypedVersionsTest::withoutAChangeElsewhereItIsSaved()
{
    QFETCH(Form, form);
    TwoLooks looks(english());
    form.open(looks);
    typeOver(looks.find<QWidget>(form.field), mine);
    looks.change();
    looks.find<QPushButton>(form.save)->click();
    QVERIFY(!tellsOfAChange(looks));
    QCOMPARE(form.stored(looks), mine);
}

// Who typed nothing sees the member as they are now, and may go on from there.
void TypedVersionsTest::whatWasChangedBeforeAFormWithoutTypingIsShown()
{
    TwoLooks looks(english());
    const Form form = detailsForm();
    form.open(looks);
    form.changeElsewhere(looks);
    looks.change();
    QCOMPARE(looks.find("city")->text(), theirs);
    typeOver(looks.find("city"), mine);
    looks.find<QPushButton>("saveDetails")->click();
    QVERIFY(!tellsOfAChange(looks));
    QCOMPARE(form.stored(looks), mine);
}

void TypedVersionsTest::twoMembersOfWhomOneChangedAreNotMerged_data()
{
    QTest::addColumn<bool>("changes");
    QTest::addColumn<qint64>("members");
    QTest::newRow("one was changed") << true << qint64(2);
    QTest::newRow("nobody was changed") << false << qint64(1);
}

void TypedVersionsTest::twoMembersOfWhomOneChangedAreNotMerged()
{
    QFETCH(bool, changes);
    QFETCH(qint64, members);
    TwoLooks looks(english());
    const auto ali = test::addMember(looks.shop.database(), looks.shop.clock, QStringLiteral("علی"), QStringLiteral("09351112233"));
    looks.window().open(ui::pages::duplicates,
                        {{QStringLiteral("first"), looks.sara.value()}, {QStringLiteral("second"), ali.value()}});
    if (changes)
        detailsForm().changeElsewhere(looks);
    looks.change();
    auto *merge = looks.find<QPushButton>("mergeDo");
    QVERIFY(merge->isVisible());
    merge->click();
    QCOMPARE(must(looks.window().services().members.count({})), members);
    QCOMPARE(tellsOfAChange(looks), changes);
}

void TypedVersionsTest::aDraftOfACampaignChangedElsewhereIsNotOverwritten_data()
{
    QTest::addColumn<bool>("changes");
    QTest::newRow("it was changed") << true;
    QTest::newRow("it was not") << false;
}

// It is kept by itself, here when the window is left and in the new one.
void TypedVersionsTest::aDraftOfACampaignChangedElsewhereIsNotOverwritten()
{
    QFETCH(bool, changes);
    TwoLooks looks(english());
    const auto keep = [&looks](const services::CampaignDraft &draft) {
        return must(looks.window().context().campaigns.saveDraft(draft)); // its page hears nothing of it
    };
    const auto id = keep({{}, first, QStringLiteral("سلام"), {}});
    looks.window().open(ui::pages::campaigns, {{QStringLiteral("campaign"), id.value()}});
    typeOver(looks.find<QWidget>("campaignName"), mine);
    if (changes)
        (void)keep({id, theirs, QStringLiteral("سلام"), {}, 1});
    looks.change();
    QCOMPARE(textOf(looks.find<QWidget>("campaignName")), mine);
    looks.window().window().findChild<ui::CampaignComposer *>()->keepNow();
    QCOMPARE(tellsOfAChange(looks), changes);
    QCOMPARE(must(looks.window().context().campaigns.campaign(id)).campaign.name, changes ? theirs : mine);
    QCOMPARE(textOf(looks.find<QWidget>("campaignName")), mine);
}

void TypedVersionsTest::newsOfTheShopLeaveAnOpenFormAlone_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("field");
    QTest::newRow("reward") << ui::pages::rewards << QStringLiteral("rewardList") << QStringLiteral("rewardName");
    QTest::newRow("cause") << ui::pages::charity << QStringLiteral("causeList") << QStringLiteral("causeName");
}

// The form is about the second row, in the new window too.
void TypedVersionsTest::newsOfTheShopLeaveAnOpenFormAlone()
{
    QFETCH(QString, page);
    QFETCH(QString, list);
    QFETCH(QString, field);
    TwoLooks looks(english());
    for (const QString &name : {first, QStringLiteral("ب")}) {
        addReward(looks, name);
        addCause(looks, name);
    }
    looks.window().open(page);
    openRow(looks, qPrintable(list), 1);
    typeOver(looks.find(qPrintable(field)), mine);
    looks.window().context().events.notify();
    QCOMPARE(looks.find(qPrintable(field))->text(), mine);
    looks.change();
    looks.window().context().events.notify();
    QCOMPARE(looks.find(qPrintable(field))->text(), mine);
    QCOMPARE(looks.find<ui::TablePane>(qPrintable(list))->view().currentIndex().row(), 1);
}

BASHGAH_TEST(tst_typedversions, TypedVersionsTest)
#include "tst_typedversions.moc"
