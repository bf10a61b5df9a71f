// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/migrator.h"

#include "domain/base/patience.h"
#include "storage/db/backupcopy.h"
#include "storage/db/connection.h"
#include "storage/db/filemove.h"
#include "storage/db/shophead.h"
#include "storage/db/sqlfailure.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/memberindex.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace bashgah::storage {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

const QString copyMark = QStringLiteral(".before-");

QStringList statementsOf(const QString &file)
{
    QFile sql(file);
    if (!sql.open(QIODevice::ReadOnly))
        throw SqlFailure({ErrorCode::Internal, {}, QStringLiteral("cannot read ") + file, {}});
    return QString::fromUtf8(sql.readAll()).split(QStringLiteral("\n--;;\n"), Qt::SkipEmptyParts);
}

bool haveSameBytes(const QString &one, const QString &other)
{
    constexpr qint64 piece = 1 << 20;
    QFile a(one);
    QFile b(other);
    if (!a.open(QIODevice::ReadOnly) || !b.open(QIODevice::ReadOnly) || a.size() != b.size())
        return false;
    while (!a.atEnd()) {
        const QByteArray part = a.read(piece);
        if (part.isEmpty() || part != b.read(piece))
            return false;
    }
    return true;
}

} // namespace

QStringList Migrator::migrationFiles()
{
    const QDir folder(QStringLiteral(":/sql/migrations"));
    QStringList files;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

int Migrator::currentVersion()
{
    return static_cast<int>(migrationFiles().size());
}

Result<void> Migrator::createFresh()
{
    m_connection.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    for (int i = 0; i < m_files.size(); ++i)
        apply(i + 1, m_files.at(i));
    return {};
}

Result<void> Migrator::bringUpToDate()
{
    const QString path = m_connection.path();
    const int found = static_cast<int>(m_connection.number(QStringLiteral("PRAGMA user_version")));
    const int wanted = static_cast<int>(m_files.size());
    const ShopHead head{m_connection.number(QStringLiteral("PRAGMA application_id")), found};
    if (auto ours = head.check(path, wanted); !ours)
        return ours;
    const QString health = m_connection.word(QStringLiteral("PRAGMA quick_check(1)"));
    if (health != QLatin1String("ok"))
        return fail(ErrorCode::Damaged, {path}, health);
    if (found == wanted)
        return {};
    if (auto copied = backUp(found); !copied)
        return copied;
    for (int i = found; i < m_files.size(); ++i)
        apply(i + 1, m_files.at(i));
    return {};
}

bool Migrator::isCopyBefore(const QString &file, const QString &shop)
{
    static const QRegularExpression ending(QRegularExpression::anchoredPattern(QStringLiteral("[0-9]+([.][0-9]+)?")));
    const QString begin = QFileInfo(shop).fileName() + copyMark;
    const QString name = QFileInfo(file).fileName();
    return name.startsWith(begin, Qt::CaseInsensitive) && ending.match(name.mid(begin.size())).hasMatch();
}

Result<void> Migrator::backUp(int version)
{
    const QString shop = m_connection.path();
    const QString copy = shop + copyMark + QString::number(version);
    const QString fresh = copy + QStringLiteral(".new");
    if (QFile::exists(fresh) && !domain::withPatience([&] { return QFile::remove(fresh); })) // of a try that was cut off
        return fail(ErrorCode::FileInUse, {fresh});
    if (auto made = BackupCopy::make(shop, fresh); !made) {
        domain::Error error = made.error();
        if (error.code != ErrorCode::FileInUse) // the copy has a name of no use to anybody, and lies beside the shop
            error.args = error.code == ErrorCode::StorageFailure ? error.args : QStringList{shop};
        return fail(std::move(error));
    }
    QString place = copy;
    for (int number = 2; QFile::exists(place); ++number) {
        if (haveSameBytes(place, fresh)) { // an update that failed is tried again
            QFile::remove(fresh);
            return {};
        }
        place = copy + u'.' + QString::number(number);
    }
    auto moved = moveFile(fresh, place);
    if (!moved)
        QFile::remove(fresh);
    return moved;
}

/// What SQL cannot do by itself stands in a migration as "CALL name;".
void Migrator::step(const QString &statement)
{
    if (statement.trimmed() == u"CALL chain_audit;")
        AuditRepository(m_connection).chainAll();
    else if (statement.trimmed() == u"CALL index_members;")
        indexMembersAgain(m_connection);
    else
        m_connection.run(statement);
}

void Migrator::apply(int version, const QString &file)
{
    m_connection.run(QStringLiteral("BEGIN IMMEDIATE"));
    try {
        for (const QString &statement : statementsOf(file))
            step(statement);
        const qint64 orphans = m_connection.number(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"));
        if (orphans > 0) {
            const QString detail = QStringLiteral("%1 leaves %2 references to nothing").arg(file).arg(orphans);
            throw SqlFailure({ErrorCode::Damaged, {m_connection.path()}, detail, {}});
        }
        m_connection.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
        m_connection.run(QStringLiteral("COMMIT"));
    } catch (const SqlFailure &) {
        try {
            m_connection.run(QStringLiteral("ROLLBACK"));
        } catch (const SqlFailure &) {
            // already rolled back
        }
        throw;
    }
}

} // namespace bashgah::storage
