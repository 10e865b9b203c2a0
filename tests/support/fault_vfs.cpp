#include "tests/support/fault_vfs.h"

#include <sqlite3.h>

#include <csignal>
#include <cstring>
#include <optional>

namespace support {

struct FaultVfs::State {
    sqlite3_vfs vfs{};
    sqlite3_vfs *under = nullptr;
    std::optional<Fault> fault;
    int left = 0;
    bool failed = false;

    // Whether this call is the one that fails.
    bool strikes(std::initializer_list<Fault> faults)
    {
        for (const Fault one : faults) {
            if (fault == one && (--left == 0 || (left < 0 && one == Fault::DiskFull))) {
                failed = true;
                return true;
            }
        }
        return false;
    }
};

namespace {

using Fault = FaultVfs::Fault;

constexpr char kName[] = "etabli-fault";

struct File {
    sqlite3_file base;
    FaultVfs::State *state;
    sqlite3_file *under; // in the memory that follows
};

File *of(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}
sqlite3_file *under(sqlite3_file *file)
{
    return of(file)->under;
}

int onWrite(sqlite3_file *file, const void *data, int size, sqlite3_int64 at)
{
    FaultVfs::State &state = *of(file)->state;
    if (state.strikes({Fault::KilledAtWrite})) {
        under(file)->pMethods->xWrite(under(file), data, size / 2, at);
        std::raise(SIGKILL);
    }
    if (state.strikes({Fault::WriteFails}))
        return SQLITE_IOERR_WRITE;
    if (state.strikes({Fault::DiskFull}))
        return SQLITE_FULL;
    return under(file)->pMethods->xWrite(under(file), data, size, at);
}

int onTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    FaultVfs::State &state = *of(file)->state;
    if (state.strikes({Fault::KilledAtWrite}))
        std::raise(SIGKILL);
    if (state.strikes({Fault::WriteFails}))
        return SQLITE_IOERR_TRUNCATE;
    return under(file)->pMethods->xTruncate(under(file), size);
}

int onSync(sqlite3_file *file, int flags)
{
    FaultVfs::State &state = *of(file)->state;
    if (state.strikes({Fault::KilledAtSync}))
        std::raise(SIGKILL);
    if (state.strikes({Fault::SyncFails}))
        return SQLITE_IOERR_FSYNC;
    return under(file)->pMethods->xSync(under(file), flags);
}

int onClose(sqlite3_file *file)
{
    return under(file)->pMethods->xClose(under(file));
}
int onRead(sqlite3_file *file, void *data, int size, sqlite3_int64 at)
{
    return under(file)->pMethods->xRead(under(file), data, size, at);
}
int onFileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return under(file)->pMethods->xFileSize(under(file), size);
}
int onLock(sqlite3_file *file, int level)
{
    return under(file)->pMethods->xLock(under(file), level);
}
int onUnlock(sqlite3_file *file, int level)
{
    return under(file)->pMethods->xUnlock(under(file), level);
}
int onCheckReservedLock(sqlite3_file *file, int *isHeld)
{
    return under(file)->pMethods->xCheckReservedLock(under(file), isHeld);
}
int onFileControl(sqlite3_file *file, int operation, void *argument)
{
    return under(file)->pMethods->xFileControl(under(file), operation, argument);
}
int onSectorSize(sqlite3_file *file)
{
    return under(file)->pMethods->xSectorSize(under(file));
}
int onDeviceCharacteristics(sqlite3_file *file)
{
    return under(file)->pMethods->xDeviceCharacteristics(under(file));
}

int onShmMap(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    return under(file)->pMethods->xShmMap(under(file), region, size, extend, memory);
}
int onShmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return under(file)->pMethods->xShmLock(under(file), offset, count, flags);
}
void onShmBarrier(sqlite3_file *file)
{
    under(file)->pMethods->xShmBarrier(under(file));
}
int onShmUnmap(sqlite3_file *file, int remove)
{
    return under(file)->pMethods->xShmUnmap(under(file), remove);
}

// Version 2: no memory-mapped reading, which the program does not use.
sqlite3_io_methods methodsOfFile()
{
    sqlite3_io_methods methods{};
    methods.iVersion = 2;
    methods.xClose = onClose;
    methods.xRead = onRead;
    methods.xWrite = onWrite;
    methods.xTruncate = onTruncate;
    methods.xSync = onSync;
    methods.xFileSize = onFileSize;
    methods.xLock = onLock;
    methods.xUnlock = onUnlock;
    methods.xCheckReservedLock = onCheckReservedLock;
    methods.xFileControl = onFileControl;
    methods.xSectorSize = onSectorSize;
    methods.xDeviceCharacteristics = onDeviceCharacteristics;
    methods.xShmMap = onShmMap;
    methods.xShmLock = onShmLock;
    methods.xShmBarrier = onShmBarrier;
    methods.xShmUnmap = onShmUnmap;
    return methods;
}

int onOpen(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *given)
{
    static const sqlite3_io_methods methods = methodsOfFile();
    auto *state = static_cast<FaultVfs::State *>(vfs->pAppData);
    File *made = of(file);
    made->state = state;
    made->under = reinterpret_cast<sqlite3_file *>(made + 1);
    const int code = state->under->xOpen(state->under, name, made->under, flags, given);
    made->base.pMethods = made->under->pMethods ? &methods : nullptr;
    return code;
}

} // namespace

FaultVfs::FaultVfs(Use use)
    : m_state(std::make_unique<State>())
{
    m_state->under = sqlite3_vfs_find(nullptr);
    m_state->vfs = *m_state->under;
    m_state->vfs.pNext = nullptr;
    m_state->vfs.zName = kName;
    m_state->vfs.szOsFile = int(sizeof(File)) + m_state->under->szOsFile;
    m_state->vfs.pAppData = m_state.get();
    m_state->vfs.xOpen = onOpen;
    sqlite3_vfs_register(&m_state->vfs, use == Use::AsDefault ? 1 : 0);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->under, 1);
}

QString FaultVfs::name()
{
    return QString::fromLatin1(kName);
}

void FaultVfs::plan(Fault fault, int k)
{
    m_state->fault = fault;
    m_state->left = k;
    m_state->failed = false;
}

void FaultVfs::heal()
{
    m_state->fault.reset();
    m_state->failed = false;
}

bool FaultVfs::hasFailed() const
{
    return m_state->failed;
}

} // namespace support
