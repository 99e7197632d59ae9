// Package refdata finds and reads the recorded reference data (chains,
// vectors, metadata, genesis states) that tests and the replay tool compare
// against.
//
// The data is not part of the repository. It is looked for in the directory
// named by TENSORD_REFERENCE, else in ../shared/reference next to the
// repository's root.
package refdata

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"
)

// EnvDir is the environment variable that overrides the reference directory.
const EnvDir = "TENSORD_REFERENCE"

// Dir returns the reference directory, or "" if there is none.
func Dir() string {
	if dir := os.Getenv(EnvDir); dir != "" {
		return dir
	}
	root := moduleRoot()
	if root == "" {
		return ""
	}
	dir := filepath.Join(filepath.Dir(root), "shared", "reference")
	if _, err := os.Stat(dir); err != nil {
		return ""
	}
	return dir
}

// moduleRoot returns the folder with go.mod at or above the working directory,
// which under go test is the package's. The file name that the compiler knows
// would not do: -trimpath removes it.
func moduleRoot() string {
	dir, err := os.Getwd()
	if err != nil {
		return ""
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		up := filepath.Dir(dir)
		if up == dir {
			return ""
		}
		dir = up
	}
}

// Path returns the path of a reference file given relative to Dir and skips
// the test, saying what is missing, when there is no reference directory.
func Path(t testing.TB, name string) string {
	t.Helper()
	dir := Dir()
	if dir == "" {
		t.Skipf("reference data is absent: put it in ../shared/reference or set %s", EnvDir)
	}
	return filepath.Join(dir, name)
}

// Bytes reads a reference file; "X" is also found as "X.gz".
func Bytes(t testing.TB, name string) []byte {
	t.Helper()
	data, err := ReadFile(Path(t, name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// JSON reads a reference file into v.
func JSON(t testing.TB, name string, v any) {
	t.Helper()
	if err := json.Unmarshal(Bytes(t, name), v); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

// ReadFile reads a file, trying path and then path.gz, and unpacks gzip.
func ReadFile(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		data, err = os.ReadFile(path + ".gz")
	}
	if err != nil {
		return nil, err
	}
	if !bytes.HasPrefix(data, []byte{0x1f, 0x8b}) {
		return data, nil
	}
	zr, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	defer zr.Close()
	out, err := io.ReadAll(zr)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return out, nil
}
