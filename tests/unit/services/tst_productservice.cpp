// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/products/productservice.h"
#include "storage/db/database.h"
#include "support/must.h"
#include "support/refusal.h"
#include "support/testregistry.h"
#include "support/testshop.h"
#include "support/values.h"

#include <QTest>

namespace tst_productservice {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::codeOf;
using bashgah::test::must;
using bashgah::test::rials;
using services::ProductService;

namespace {

Product goods(const QString &code, const QString &name, int favourite = 0)
{
    Product product;
    product.code = code;
    product.name = name;
    product.price = rials(450'000);
    product.favourite = favourite;
    return product;
}

/// Two tills of one shop.
struct Tills
{
    [[nodiscard]] StoredProduct stored(const QString &code) { return must(here.byCode(code)); }

    test::TestShop shop;
    std::unique_ptr<storage::Database> other = shop.openAgain();
    ProductService here{shop.database(), shop.clock};
    ProductService there{*other, shop.clock};
};

} // namespace

class ProductServiceTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatAnotherTillChangedIsNotOverwritten()
    {
        Tills tills;
        const ProductId milk = must(tills.here.add(goods(QStringLiteral("629"), QStringLiteral("Milk"))));
        const StoredProduct read = tills.stored(QStringLiteral("629"));
        QCOMPARE(read.version, 1);
        Product dearer = read.product;
        dearer.price = rials(500'000);
        QVERIFY(tills.there.change(milk, read.version, dearer));
        Product renamed = read.product;
        renamed.name = QStringLiteral("Whole milk");
        const auto refused = tills.here.change(milk, read.version, renamed);
        QCOMPARE(codeOf(refused), ErrorCode::ChangedMeanwhile);
        QCOMPARE(refused.error().args, QStringList{QStringLiteral("Milk")});
        QCOMPARE(tills.stored(QStringLiteral("629")).product, dearer);
        // who looks again may go on
        const StoredProduct again = tills.stored(QStringLiteral("629"));
        QCOMPARE(again.version, 2);
        renamed = again.product;
        renamed.name = QStringLiteral("Whole milk");
        QVERIFY(tills.here.change(milk, again.version, renamed));
        QCOMPARE(tills.stored(QStringLiteral("629")).product.price, std::optional(rials(500'000)));
        QCOMPARE(tills.stored(QStringLiteral("629")).product.name, QStringLiteral("Whole milk"));
    }

    void whatIsSoAlreadyIsNoChange()
    {
        Tills tills;
        const ProductId milk = must(tills.here.add(goods(QStringLiteral("629"), QStringLiteral("Milk"))));
        Product dearer = goods(QStringLiteral("629"), QStringLiteral("Milk"));
        dearer.price = rials(500'000);
        QVERIFY(tills.there.change(milk, 1, dearer));
        QVERIFY(tills.here.change(milk, 1, dearer)); // Enter twice, or two people of one mind
        QCOMPARE(tills.stored(QStringLiteral("629")).version, 2);
    }

    void aKeyThatWasTakenElsewhereIsNotTakenBackUnseen()
    {
        Tills tills;
        const ProductId milk = must(tills.here.add(goods(QStringLiteral("629"), QStringLiteral("Milk"), 1)));
        (void)must(tills.there.add(goods(QStringLiteral("7"), QStringLiteral("Bread"), 1)));
        QCOMPARE(tills.stored(QStringLiteral("629")).product.favourite, 0);
        const Product renamed = goods(QStringLiteral("629"), QStringLiteral("Whole milk"), 1); // as it was read
        QCOMPARE(codeOf(tills.here.change(milk, 1, renamed)), ErrorCode::ChangedMeanwhile);
        QCOMPARE(tills.stored(QStringLiteral("7")).product.favourite, 1);
        QCOMPARE(tills.stored(QStringLiteral("629")).product.name, QStringLiteral("Milk"));
    }

    void aRefusedChangeTakesNobodysKey()
    {
        Tills tills;
        const ProductId milk = must(tills.here.add(goods(QStringLiteral("629"), QStringLiteral("Milk"))));
        (void)must(tills.here.add(goods(QStringLiteral("7"), QStringLiteral("Bread"), 3)));
        QVERIFY(tills.there.change(milk, 1, goods(QStringLiteral("629"), QStringLiteral("Whole milk"))));
        QCOMPARE(codeOf(tills.here.change(milk, 1, goods(QStringLiteral("629"), QStringLiteral("Milk"), 3))),
                 ErrorCode::ChangedMeanwhile);
        QCOMPARE(tills.stored(QStringLiteral("7")).product.favourite, 3);
    }

    // Both read and write in one go: nothing can be changed in between.
    void retiringAndListsOfGoodsTakeWhatIsThere()
    {
        Tills tills;
        const ProductId milk = must(tills.here.add(goods(QStringLiteral("629"), QStringLiteral("Milk"))));
        QVERIFY(tills.there.change(milk, 1, goods(QStringLiteral("629"), QStringLiteral("Whole milk"))));
        QVERIFY(tills.here.retire(milk, true));
        Product listed;
        listed.code = QStringLiteral("629");
        listed.price = rials(520'000);
        const auto done = must(tills.here.takeList({listed}));
        QCOMPARE(done, (ProductService::Listed{0, 1}));
        const StoredProduct now = tills.stored(QStringLiteral("629"));
        QCOMPARE(now.product.name, QStringLiteral("Whole milk"));
        QVERIFY(now.product.retired);
        QCOMPARE(now.product.price, std::optional(rials(520'000)));
        QCOMPARE(now.version, 4);
    }
};

BASHGAH_TEST(tst_productservice, ProductServiceTest)

} // namespace tst_productservice

#include "tst_productservice.moc"
