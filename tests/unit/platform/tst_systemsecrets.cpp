// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/systemsecrets.h"
#include "support/testregistry.h"

#include <QTest>
#include <QUuid>

namespace tst_systemsecrets {

using namespace bashgah;

/// Against the store of this machine, under a shop that cannot exist; skips where there is none.
class SystemSecretsTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void remembersChangesAndForgets();
    void shopsDoNotSeeEachOther();

private:
    static std::unique_ptr<domain::Secrets> storeOf(const QString &scope)
    {
        return platform::systemSecrets(scope);
    }
    const QString m_scope = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString m_name = QStringLiteral("gateway.test.key");
};

void SystemSecretsTest::initTestCase()
{
    const auto store = storeOf(m_scope);
    if (!store || !store->read(m_name))
        QSKIP("no password store answers here");
}

void SystemSecretsTest::remembersChangesAndForgets()
{
    const auto store = storeOf(m_scope);
    QCOMPARE(*store->read(m_name), QString());
    for (const QString &value : {QStringLiteral("k-1"), QStringLiteral("رمز عبورِ کسب‌وکار ✓")}) {
        QVERIFY(store->write(m_name, value).has_value());
        QCOMPARE(*storeOf(m_scope)->read(m_name), value);
    }
    QVERIFY(store->write(m_name, {}).has_value());
    QCOMPARE(*store->read(m_name), QString());
    QVERIFY(store->write(m_name, {}).has_value()); // nothing left to forget is no failure
}

void SystemSecretsTest::shopsDoNotSeeEachOther()
{
    QVERIFY(storeOf(m_scope)->write(m_name, QStringLiteral("mine")).has_value());
    QCOMPARE(*storeOf(m_scope + u'2')->read(m_name), QString());
    QVERIFY(storeOf(m_scope)->write(m_name, {}).has_value());
}

BASHGAH_TEST(tst_systemsecrets, SystemSecretsTest)

} // namespace tst_systemsecrets

#include "tst_systemsecrets.moc"
