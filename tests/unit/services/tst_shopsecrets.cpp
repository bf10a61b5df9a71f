// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/campaigns/shopsecrets.h"
#include "services/shop/shopservice.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QHash>
#include <QTest>

namespace tst_shopsecrets {

using namespace bashgah;
using domain::Result;

namespace {

/// A password store whose entries outlive it, as those of the system do.
class FakeStore final : public domain::Secrets
{
public:
    struct Kept
    {
        QHash<QString, QString> values;
        bool refuses = false;
    };
    FakeStore(Kept &kept, QString scope) : m_kept(kept), m_scope(std::move(scope)) {}
    [[nodiscard]] Result<QString> read(const QString &name) const override
    {
        return m_kept.values.value(m_scope + name);
    }
    [[nodiscard]] Result<void> write(const QString &name, const QString &value) override
    {
        if (m_kept.refuses)
            return domain::fail(domain::ErrorCode::StorageFailure);
        m_kept.values.insert(m_scope + name, value);
        return {};
    }

private:
    Kept &m_kept;
    QString m_scope;
};

} // namespace

class ShopSecretsTest final : public QObject
{
    Q_OBJECT
private slots:
    void withoutAStoreTheShopFileKeepsThem();
    void theStoreKeepsThemAndTheFileDoesNot();
    void aRefusingStoreLeavesThemInTheFile();
    void aSecretOfAnOlderFileMovesWhenItIsSaved();

private:
    const QString m_name = QStringLiteral("gateway.fake.key");
    static services::ShopSecrets::SystemStore storeIn(FakeStore::Kept &kept)
    {
        return [&kept](const QString &scope) { return std::make_unique<FakeStore>(kept, scope); };
    }
    static QString inFile(test::TestShop &shop)
    {
        return *services::ShopService(shop.database(), shop.clock)
                    .setting(QStringLiteral("secret.gateway.fake.key"));
    }
};

void ShopSecretsTest::withoutAStoreTheShopFileKeepsThem()
{
    test::TestShop shop;
    const auto none = [](const QString &) { return std::unique_ptr<domain::Secrets>(); };
    services::ShopSecrets secrets(shop.database(), shop.clock, none);
    QVERIFY(secrets.write(m_name, QStringLiteral("k-1")).has_value());
    QCOMPARE(inFile(shop), u"k-1");
    QCOMPARE(*secrets.read(m_name), u"k-1");
}

void ShopSecretsTest::theStoreKeepsThemAndTheFileDoesNot()
{
    test::TestShop shop;
    FakeStore::Kept kept;
    QVERIFY(services::ShopSecrets(shop.database(), shop.clock, storeIn(kept))
                .write(m_name, QStringLiteral("k-1"))
                .has_value());
    QCOMPARE(inFile(shop), QString());
    QCOMPARE(kept.values.size(), 1);
    // the next start of the program finds it under the same shop
    services::ShopSecrets next(shop.database(), shop.clock, storeIn(kept));
    QCOMPARE(*next.read(m_name), u"k-1");
    test::TestShop other;
    QCOMPARE(*services::ShopSecrets(other.database(), other.clock, storeIn(kept)).read(m_name),
             QString());
}

void ShopSecretsTest::aRefusingStoreLeavesThemInTheFile()
{
    test::TestShop shop;
    FakeStore::Kept kept;
    kept.refuses = true;
    services::ShopSecrets secrets(shop.database(), shop.clock, storeIn(kept));
    QVERIFY(secrets.write(m_name, QStringLiteral("k-1")).has_value());
    QCOMPARE(*secrets.read(m_name), u"k-1");
    QCOMPARE(inFile(shop), u"k-1");
}

void ShopSecretsTest::aSecretOfAnOlderFileMovesWhenItIsSaved()
{
    test::TestShop shop;
    FakeStore::Kept kept;
    QVERIFY(services::ShopSecrets(shop.database(), shop.clock)
                .write(m_name, QStringLiteral("old"))
                .has_value());
    services::ShopSecrets secrets(shop.database(), shop.clock, storeIn(kept));
    QCOMPARE(*secrets.read(m_name), u"old");
    QVERIFY(secrets.write(m_name, QStringLiteral("new")).has_value());
    QCOMPARE(inFile(shop), QString());
    QCOMPARE(*secrets.read(m_name), u"new");
}

BASHGAH_TEST(tst_shopsecrets, ShopSecretsTest)

} // namespace tst_shopsecrets

#include "tst_shopsecrets.moc"
