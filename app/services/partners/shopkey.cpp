// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partners/shopkey.h"

#include "services/shop/shopservice.h"

#include <algorithm>

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::PublicKey;
using domain::Result;

namespace {

QString publicName()
{
    return QStringLiteral("partner.public_key");
}

/// Those before it, apart by blanks.
QString formerName()
{
    return QStringLiteral("partner.former_keys");
}

QString secretName()
{
    return QStringLiteral("partner.key");
}

} // namespace

ShopKey::ShopKey(storage::Database &database, const domain::Clock &clock, const domain::Signatures &signatures,
                 domain::Secrets &secrets)
    : m_database(database), m_clock(clock), m_signatures(signatures), m_secrets(secrets)
{
}

Result<PublicKey> ShopKey::publicKey() const
{
    const auto known = ShopService(m_database, m_clock).setting(publicName());
    if (!known)
        return fail(known.error());
    return known->isEmpty() ? make({}) : PublicKey::parse(*known);
}

Result<std::vector<PublicKey>> ShopKey::all() const
{
    const auto own = publicKey();
    if (!own)
        return fail(own.error());
    const auto former = ShopService(m_database, m_clock).setting(formerName());
    if (!former)
        return fail(former.error());
    std::vector<PublicKey> keys{*own};
    for (const QString &text : former->split(u' ', Qt::SkipEmptyParts)) {
        if (const auto key = PublicKey::parse(text))
            keys.push_back(*key);
    }
    return keys;
}

Result<bool> ShopKey::isOurs(const PublicKey &key) const
{
    const auto keys = all();
    if (!keys)
        return fail(keys.error());
    return std::find(keys->begin(), keys->end(), key) != keys->end();
}

Result<domain::Signatures::KeyPair> ShopKey::keys() const
{
    const auto known = publicKey();
    if (!known)
        return fail(known.error());
    const auto secret = m_secrets.read(secretName());
    if (!secret)
        return fail(secret.error());
    const auto pair = m_signatures.keysOf(QByteArray::fromBase64(secret->toLatin1()));
    if (pair.publicKey != known->bytes())
        return fail(domain::Error{ErrorCode::NotFound, {known->fingerprint()}, {}, QStringLiteral("key")});
    return pair;
}

Result<PublicKey> ShopKey::renew(std::optional<domain::StaffId> staff)
{
    ShopService shop(m_database, m_clock);
    const auto old = shop.setting(publicName());
    const auto former = shop.setting(formerName());
    if (!old || !former)
        return fail(old ? former.error() : old.error());
    if (!old->isEmpty()) {
        if (auto kept = shop.setSetting(formerName(), QString(*former + u' ' + *old).trimmed(), staff); !kept)
            return fail(kept.error());
    }
    return make(staff);
}

Result<PublicKey> ShopKey::make(std::optional<domain::StaffId> staff) const
{
    const auto pair = m_signatures.makeKeys();
    const auto key = PublicKey::fromBytes(pair.publicKey);
    if (!key)
        return fail(key.error());
    if (auto kept = m_secrets.write(secretName(), QString::fromLatin1(pair.seed.toBase64())); !kept)
        return fail(kept.error());
    if (auto told = ShopService(m_database, m_clock).setSetting(publicName(), key->text(), staff); !told)
        return fail(told.error());
    return *key;
}

} // namespace bashgah::services
