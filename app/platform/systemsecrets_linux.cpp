// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/systemsecrets.h"

#undef signals // glib has members of that name
#include <libsecret/secret.h>

#include <utility>

namespace bashgah::platform {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

const SecretSchema schema = {"bashgah",
                             SECRET_SCHEMA_NONE,
                             {{"scope", SECRET_SCHEMA_ATTRIBUTE_STRING},
                              {"name", SECRET_SCHEMA_ATTRIBUTE_STRING},
                              {nullptr, SECRET_SCHEMA_ATTRIBUTE_STRING}},
                             0, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

domain::Error taken(GError *error)
{
    domain::Error result{ErrorCode::StorageFailure,
                         {QStringLiteral("Secret Service")},
                         QString::fromUtf8(error->message),
                         {}};
    g_error_free(error);
    return result;
}

class Keyring final : public domain::Secrets
{
public:
    explicit Keyring(const QString &scope) : m_scope(scope.toUtf8()) {}
    [[nodiscard]] Result<QString> read(const QString &name) const override;
    [[nodiscard]] Result<void> write(const QString &name, const QString &value) override;

private:
    QByteArray m_scope;
};

Result<QString> Keyring::read(const QString &name) const
{
    GError *error = nullptr;
    gchar *found = secret_password_lookup_sync(&schema, nullptr, &error, "scope",
                                               m_scope.constData(), "name",
                                               name.toUtf8().constData(), nullptr);
    if (error)
        return fail(taken(error));
    const QString value = QString::fromUtf8(found);
    secret_password_free(found);
    return value;
}

Result<void> Keyring::write(const QString &name, const QString &value)
{
    GError *error = nullptr;
    const QByteArray key = name.toUtf8();
    if (value.isEmpty()) {
        secret_password_clear_sync(&schema, nullptr, &error, "scope", m_scope.constData(), "name",
                                   key.constData(), nullptr);
    } else {
        const QByteArray label = QByteArrayLiteral("Bashgah: ") + key;
        secret_password_store_sync(&schema, SECRET_COLLECTION_DEFAULT, label.constData(),
                                   value.toUtf8().constData(), nullptr, &error, "scope",
                                   m_scope.constData(), "name", key.constData(), nullptr);
    }
    if (error)
        return fail(taken(error));
    return {};
}

/// Asks once; without a session bus or a keyring there is no answer.
bool serviceAnswers()
{
    GError *error = nullptr;
    SecretService *found = secret_service_get_sync(SECRET_SERVICE_OPEN_SESSION, nullptr, &error);
    if (error)
        g_error_free(error);
    if (found)
        g_object_unref(found);
    return found != nullptr;
}

} // namespace

std::unique_ptr<domain::Secrets> systemSecrets(const QString &scope)
{
    if (!serviceAnswers())
        return nullptr;
    return std::make_unique<Keyring>(scope);
}

} // namespace bashgah::platform
