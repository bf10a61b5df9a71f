// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/systemsecrets.h"

#include <windows.h>
#include <wincred.h>

#include <utility>

namespace bashgah::platform {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

class CredentialManager final : public domain::Secrets
{
public:
    explicit CredentialManager(QString scope) : m_scope(std::move(scope)) {}
    [[nodiscard]] Result<QString> read(const QString &name) const override;
    [[nodiscard]] Result<void> write(const QString &name, const QString &value) override;

private:
    [[nodiscard]] std::wstring target(const QString &name) const
    {
        return QStringLiteral("bashgah/%1/%2").arg(m_scope, name).toStdWString();
    }
    QString m_scope;
};

template <typename T>
Result<T> failure(const QString &what)
{
    return fail(domain::Error{ErrorCode::StorageFailure,
                              {QStringLiteral("Credential Manager")},
                              QStringLiteral("%1: error %2").arg(what).arg(GetLastError()),
                              {}});
}

Result<QString> CredentialManager::read(const QString &name) const
{
    PCREDENTIALW found = nullptr;
    if (!CredReadW(target(name).c_str(), CRED_TYPE_GENERIC, 0, &found))
        return GetLastError() == ERROR_NOT_FOUND ? Result<QString>(QString())
                                                 : failure<QString>(QStringLiteral("CredRead"));
    const QString value =
        QString::fromUtf8(reinterpret_cast<const char *>(found->CredentialBlob),
                          static_cast<qsizetype>(found->CredentialBlobSize));
    CredFree(found);
    return value;
}

Result<void> CredentialManager::write(const QString &name, const QString &value)
{
    std::wstring where = target(name);
    if (value.isEmpty()) {
        if (!CredDeleteW(where.c_str(), CRED_TYPE_GENERIC, 0) && GetLastError() != ERROR_NOT_FOUND)
            return failure<void>(QStringLiteral("CredDelete"));
        return {};
    }
    QByteArray bytes = value.toUtf8();
    std::wstring user = L"bashgah"; // the window of Windows shows it beside the name
    CREDENTIALW entry = {};
    entry.Type = CRED_TYPE_GENERIC;
    entry.TargetName = where.data();
    entry.CredentialBlobSize = static_cast<DWORD>(bytes.size());
    entry.CredentialBlob = reinterpret_cast<LPBYTE>(bytes.data());
    entry.Persist = CRED_PERSIST_LOCAL_MACHINE;
    entry.UserName = user.data();
    if (!CredWriteW(&entry, 0))
        return failure<void>(QStringLiteral("CredWrite"));
    return {};
}

} // namespace

std::unique_ptr<domain::Secrets> systemSecrets(const QString &scope)
{
    return std::make_unique<CredentialManager>(scope);
}

} // namespace bashgah::platform
